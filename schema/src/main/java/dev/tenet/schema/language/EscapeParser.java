package dev.tenet.schema.language;

/**
 * Reads what follows a backslash, where it stands for code points: ECMA-262, section 22.2.1, with the {@code u} flag but,
 * as in Annex B.1.2, any character may be escaped that has no meaning of its own.
 */
final class EscapeParser {
    private final Source source;

    EscapeParser(Source source) {
        this.source = source;
    }

    CodePoints parse() throws ExpressionSyntaxException {
        int letter = source.next();
        if (CharacterClasses.isClass(letter)) {
            return CharacterClasses.of(letter);
        }
        return switch (letter) {
            case 'p', 'P' -> property(letter == 'P');
            case 't' -> CodePoints.of('\t');
            case 'n' -> CodePoints.of('\n');
            case 'v' -> CodePoints.of(0x0B);
            case 'f' -> CodePoints.of('\f');
            case 'r' -> CodePoints.of('\r');
            case '0' -> zero();
            case 'c' -> control();
            case 'x' -> orLetter(letter, source.hexadecimal(2));
            case 'u' -> unicode();
            default -> CodePoints.of(letter);
        };
    }

    private CodePoints property(boolean negated) throws ExpressionSyntaxException {
        source.expect("{");
        String name = source.until("}");
        CodePoints members =
                UnicodeProperty.find(name).orElseThrow(() -> source.error("unknown Unicode property '" + name + "'"));
        return negated ? members.complement() : members;
    }

    private CodePoints zero() throws ExpressionSyntaxException {
        if (source.peek() >= '0' && source.peek() <= '9') {
            throw source.error("octal escape");
        }
        return CodePoints.of(0);
    }

    private CodePoints control() throws ExpressionSyntaxException {
        int letter = source.next();
        if (letter > 'z' || !Character.isLetter(letter)) {
            throw source.error("letter expected after \\c");
        }
        return CodePoints.of(letter % 32);
    }

    private CodePoints unicode() throws ExpressionSyntaxException {
        if (source.accept("{")) {
            String digits = source.until("}");
            if (!digits.matches("0*[0-9a-fA-F]{1,6}") || Integer.parseInt(digits, 16) > Character.MAX_CODE_POINT) {
                throw source.error("no code point: " + digits);
            }
            return CodePoints.of(Integer.parseInt(digits, 16));
        }
        int first = source.hexadecimal(4);
        int afterFirst = source.position();
        if (first != Source.END && Character.isHighSurrogate((char) first) && source.accept("\\u")) {
            int second = source.hexadecimal(4);
            if (second != Source.END && Character.isLowSurrogate((char) second)) {
                return CodePoints.of(Character.toCodePoint((char) first, (char) second));
            }
            source.backTo(afterFirst);
        }
        return orLetter('u', first);
    }

    private static CodePoints orLetter(int letter, int codePoint) {
        return CodePoints.of(codePoint == Source.END ? letter : codePoint);
    }
}
