package dev.tenet.linter.regex;

/** The characters of a regular expression: code points with the flag {@code u}, else UTF-16 units. */
final class EcmaReader {
    static final int END = -1;

    private final String source;
    private final EcmaFlags flags;
    private int at;

    EcmaReader(String source, EcmaFlags flags) {
        this.source = source;
        this.flags = flags;
    }

    boolean unicode() {
        return flags.unicode();
    }

    int offset() {
        return at;
    }

    void back(int offset) {
        at = offset;
    }

    boolean atEnd() {
        return at >= source.length();
    }

    int peek() {
        if (atEnd()) {
            return END;
        }
        return unicode() ? source.codePointAt(at) : source.charAt(at);
    }

    int next() {
        int character = peek();
        at += character == END ? 0 : Character.charCount(character);
        return character;
    }

    boolean take(String expected) {
        if (source.startsWith(expected, at)) {
            at += expected.length();
            return true;
        }
        return false;
    }

    boolean looksAt(String expected) {
        return source.startsWith(expected, at);
    }

    String since(int offset) {
        return source.substring(offset, at);
    }

    /** As many hexadecimal digits as asked for, or -1 without taking any. */
    int hex(int digits) {
        if (at + digits > source.length()) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < digits; i++) {
            int digit = Character.digit(source.charAt(at + i), 16);
            if (digit < 0 || source.charAt(at + i) > 'f') {
                return -1;
            }
            value = value * 16 + digit;
        }
        at += digits;
        return value;
    }

    /** A decimal number, which stops growing at the largest int; -1 where there is no digit. */
    int decimal() {
        long value = -1;
        while (!atEnd() && isDigit(source.charAt(at))) {
            value = Math.min(Integer.MAX_VALUE, Math.max(value, 0) * 10 + source.charAt(at++) - '0');
        }
        return (int) value;
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    EcmaPatternException error(String reason) {
        return EcmaPatternException.invalid(source, flags.text(), reason);
    }
}
