package dev.tenet.project.policy;

import java.util.regex.Pattern;

/** A pattern for rules and paths: {@code *} is anything up to the next slash, {@code **} anything, all else stands for itself. */
public record NamePattern(String text, Pattern pattern) {

    public static NamePattern of(String text) {
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean deep = text.startsWith("**", i);
            if (deep) {
                i++;
                // "/internal/**" is also "/internal" itself.
                boolean tail = i == text.length() - 1 && regex.length() > 0 && text.charAt(i - 2) == '/';
                if (tail) {
                    regex.setLength(regex.length() - Pattern.quote("/").length());
                    regex.append("(?:/.*)?");
                } else {
                    regex.append(".*");
                }
            } else {
                char c = text.charAt(i);
                regex.append(c == '*' ? "[^/]*" : Pattern.quote(String.valueOf(c)));
            }
        }
        return new NamePattern(text, Pattern.compile(regex.toString(), Pattern.DOTALL));
    }

    boolean matches(String name) {
        return pattern.matcher(name).matches();
    }

    /** Whether it is more than a name. */
    public boolean isPattern() {
        return text.indexOf('*') >= 0;
    }
}
