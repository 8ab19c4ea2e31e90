package dev.tenet.generator.feature;

import java.util.Optional;

/**
 * A text that a simple regular expression matches: the first character of each class, as often as it must come. Of alternatives it takes
 * the first; what it does not know, such as a look-ahead, has no example.
 */
final class PatternExample {
    private static final int LONGEST = 100;

    private final String pattern;
    private int at;

    private PatternExample(String pattern) {
        this.pattern = pattern;
    }

    static Optional<String> of(String pattern) {
        PatternExample reader = new PatternExample(pattern);
        try {
            String text = reader.alternatives(0);
            return reader.at == pattern.length() && text.length() <= LONGEST ? Optional.of(text) : Optional.empty();
        } catch (UnsupportedOperationException | NumberFormatException | StringIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private String alternatives(int depth) {
        if (depth > 20) {
            throw new UnsupportedOperationException("nested too deeply");
        }
        String first = sequence(depth);
        while (has('|')) {
            at++;
            sequence(depth);
        }
        return first;
    }

    private String sequence(int depth) {
        StringBuilder text = new StringBuilder();
        while (at < pattern.length() && !has('|') && !has(')')) {
            String atom = atom(depth);
            int times = times();
            if (atom.length() * times > LONGEST || text.length() > LONGEST) {
                throw new UnsupportedOperationException("too long");
            }
            text.append(atom.repeat(times));
        }
        return text.toString();
    }

    private String atom(int depth) {
        char c = pattern.charAt(at++);
        return switch (c) {
            case '^', '$' -> "";
            case '(' -> group(depth);
            case '[' -> String.valueOf(characters());
            case '\\' -> String.valueOf(escaped());
            case '.' -> "a";
            case '*', '+', '?', '{', '}', ']' -> throw new UnsupportedOperationException("nothing before " + c);
            default -> String.valueOf(c);
        };
    }

    private String group(int depth) {
        if (has('?')) {
            if (!pattern.startsWith("?:", at)) {
                throw new UnsupportedOperationException("a group that looks around");
            }
            at += 2;
        }
        String text = alternatives(depth + 1);
        if (pattern.charAt(at++) != ')') {
            throw new UnsupportedOperationException("a group without an end");
        }
        return text;
    }

    private char characters() {
        if (has('^')) {
            throw new UnsupportedOperationException("all but some characters");
        }
        char first = pattern.charAt(at++);
        if (first == '\\') {
            first = escaped();
        }
        while (pattern.charAt(at) != ']') {
            char c = pattern.charAt(at++);
            if (c == '\\') {
                at++;
            } else if (c == '[' || c == '&') {
                throw new UnsupportedOperationException("a class of classes");
            }
        }
        at++;
        return first;
    }

    private char escaped() {
        char c = pattern.charAt(at++);
        return switch (c) {
            case 'd' -> '0';
            case 'w' -> 'a';
            case 's' -> ' ';
            default -> {
                if (Character.isLetterOrDigit(c)) {
                    throw new UnsupportedOperationException("\\" + c);
                }
                yield c;
            }
        };
    }

    private int times() {
        int times = 1;
        if (has('*') || has('?')) {
            at++;
            times = 0;
        } else if (has('+')) {
            at++;
        } else if (has('{')) {
            int end = pattern.indexOf('}', at);
            times = Integer.parseInt(pattern.substring(at + 1, end).split(",", -1)[0]);
            at = end + 1;
        }
        if (has('?') || has('+')) {
            at++;
        }
        return times;
    }

    private boolean has(char c) {
        return at < pattern.length() && pattern.charAt(at) == c;
    }
}
