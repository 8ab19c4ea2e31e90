package dev.tenet.project.glob;

import java.util.regex.Pattern;

/**
 * One segment of a glob between slashes: {@code *}, {@code ?}, {@code [a-z]}, {@code [!a]}, and groups with {@code @ ? * + !} before
 * them. Names that start with a dot are matched like others.
 */
record GlobSegment(String text, Pattern pattern) {
    private static final String MAGIC = "*?[(";
    private static final String PREFIXES = "@?*+!";

    static GlobSegment of(String text) {
        String regex = text.equals("*") ? ".+" : regex(text);
        return new GlobSegment(text, Pattern.compile(regex, Pattern.DOTALL));
    }

    boolean isDeep() {
        return text.equals("**");
    }

    /** Whether it can match anything but itself. */
    boolean isMagic() {
        return text.chars().anyMatch(c -> MAGIC.indexOf(c) >= 0);
    }

    boolean matches(String name) {
        return pattern.matcher(name).matches();
    }

    private static String regex(String glob) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < glob.length()) {
            char c = glob.charAt(at);
            boolean prefixed = PREFIXES.indexOf(c) >= 0 && at + 1 < glob.length() && glob.charAt(at + 1) == '(';
            int close = prefixed ? closing(glob, at + 1) : c == '(' ? closing(glob, at) : -1;
            if (close > 0) {
                String inside = glob.substring(prefixed ? at + 2 : at + 1, close);
                String rest = regex(glob.substring(close + 1));
                return out.append(group(prefixed ? c : '@', alternatives(inside), rest))
                        .append(rest)
                        .toString();
            }
            int end = c == '[' ? glob.indexOf(']', at + 2) : -1;
            if (end > 0) {
                out.append(characters(glob.substring(at + 1, end)));
                at = end + 1;
                continue;
            }
            if (c == '*') {
                out.append(at > 0 && glob.charAt(at - 1) == '*' ? "" : ".*");
            } else {
                out.append(c == '?' ? "." : Pattern.quote(String.valueOf(c)));
            }
            at++;
        }
        return out.toString();
    }

    private static String group(char prefix, String inside, String rest) {
        return switch (prefix) {
            case '?' -> "(?:" + inside + ")?";
            case '*' -> "(?:" + inside + ")*";
            case '+' -> "(?:" + inside + ")+";
            case '!' -> "(?!(?:" + inside + ")" + rest + "$).*";
            default -> "(?:" + inside + ")";
        };
    }

    private static String alternatives(String inside) {
        StringBuilder out = new StringBuilder();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < inside.length(); i++) {
            char c = inside.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == '|' && depth == 0) {
                out.append(regex(inside.substring(start, i))).append('|');
                start = i + 1;
            }
        }
        return out.append(regex(inside.substring(start))).toString();
    }

    private static String characters(String inside) {
        boolean not = inside.startsWith("!") || inside.startsWith("^");
        return (not ? "[^" : "[") + inside.substring(not ? 1 : 0).replaceAll("[\\[\\]\\\\^&]", "\\\\$0") + "]";
    }

    private static int closing(String glob, int open) {
        int depth = 0;
        for (int i = open; i < glob.length(); i++) {
            depth += glob.charAt(i) == '(' ? 1 : glob.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
