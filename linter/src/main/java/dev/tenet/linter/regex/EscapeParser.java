package dev.tenet.linter.regex;

/** Reads what follows a backslash, where it stands for a character or for a class of them. */
final class EscapeParser {
    private static final String SYNTAX = "^$\\.*+?()[]{}|/";

    private final EcmaReader in;

    EscapeParser(EcmaReader in) {
        this.in = in;
    }

    CharacterSet parse(boolean inClass) throws EcmaPatternException {
        int c = in.next();
        return switch (c) {
            case EcmaReader.END -> throw in.error("\\ at end of pattern");
            case 'd' -> CharacterSet.DIGITS;
            case 'D' -> CharacterSet.DIGITS.negate();
            case 'w' -> CharacterSet.WORD;
            case 'W' -> CharacterSet.WORD.negate();
            case 's' -> CharacterSet.SPACE;
            case 'S' -> CharacterSet.SPACE.negate();
            case 'p', 'P' -> in.unicode() ? UnicodeProperties.parse(in, c == 'P') : CharacterSet.of(c);
            default -> CharacterSet.of(character(c, inClass));
        };
    }

    private int character(int c, boolean inClass) throws EcmaPatternException {
        return switch (c) {
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'v' -> 0x0B;
            case 'c' -> control(inClass);
            case 'x' -> {
                int value = in.hex(2);
                yield value >= 0 ? value : identity(c, "Invalid escape");
            }
            case 'u' -> unicode();
            case '0', '1', '2', '3', '4', '5', '6', '7' -> octal(c);
            default -> c == 'b' && inClass ? '\b' : c == '-' && inClass ? c : identity(c, "Invalid escape");
        };
    }

    private int identity(int c, String reason) throws EcmaPatternException {
        if (in.unicode() && SYNTAX.indexOf(c) < 0) {
            throw in.error(reason);
        }
        return c;
    }

    /** {@code \cA} is a control character; a {@code \c} before anything else is a backslash. */
    private int control(boolean inClass) throws EcmaPatternException {
        int letter = in.peek();
        boolean valid = (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
        boolean loose = inClass && !in.unicode() && (EcmaReader.isDigit(letter) || letter == '_');
        if (valid || loose) {
            return in.next() % 32;
        }
        if (in.unicode()) {
            throw in.error("Invalid Unicode escape");
        }
        in.back(in.offset() - 1);
        return '\\';
    }

    private int unicode() throws EcmaPatternException {
        if (in.unicode() && in.take("{")) {
            int start = in.offset();
            int value = 0;
            for (int digit = in.hex(1); digit >= 0; digit = in.hex(1)) {
                value = Math.min(value * 16 + digit, CharacterSet.LAST + 1);
            }
            if (in.offset() == start || value > CharacterSet.LAST || !in.take("}")) {
                throw in.error("Invalid Unicode escape");
            }
            return value;
        }
        int value = in.hex(4);
        if (value < 0) {
            return identity('u', "Invalid Unicode escape");
        }
        int start = in.offset();
        if (in.unicode() && Character.isHighSurrogate((char) value) && in.take("\\u")) {
            int low = in.hex(4);
            if (low >= 0 && Character.isLowSurrogate((char) low)) {
                return Character.toCodePoint((char) value, (char) low);
            }
            in.back(start);
        }
        return value;
    }

    /** {@code \0} is the character 0; other digits are octal, without the flag {@code u}. */
    private int octal(int first) throws EcmaPatternException {
        if (in.unicode()) {
            if (first == '0' && !EcmaReader.isDigit(in.peek())) {
                return 0;
            }
            throw in.error(first == '0' ? "Invalid decimal escape" : "Invalid escape");
        }
        int value = first - '0';
        int digits = 1;
        while (in.peek() >= '0' && in.peek() <= '7' && digits < 3 && value * 8 + in.peek() - '0' <= 255) {
            value = value * 8 + in.next() - '0';
            digits++;
        }
        return value;
    }
}
