package dev.tenet.schema.language;

/** The character class escapes of ECMA-262, section 22.2.2.9, and the dot. */
final class CharacterClasses {
    static final CodePoints DIGIT = CodePoints.range('0', '9');
    static final CodePoints WORD =
            CodePoints.range('a', 'z').or(CodePoints.range('A', 'Z')).or(DIGIT).or(CodePoints.of('_'));

    /** WhiteSpace and LineTerminator (sections 12.2 and 12.3). */
    static final CodePoints SPACE = CodePoints.range('\t', '\r')
            .or(CodePoints.of(" \u00A0\u1680\u202F\u205F\u3000\uFEFF"))
            .or(CodePoints.range(0x2000, 0x200A))
            .or(CodePoints.range(0x2028, 0x2029));

    static final CodePoints NO_LINE_TERMINATOR =
            CodePoints.of("\n\r").or(CodePoints.range(0x2028, 0x2029)).complement();

    static boolean isClass(int letter) {
        return "dDwWsS".indexOf(letter) >= 0;
    }

    static CodePoints of(int letter) {
        return switch (letter) {
            case 'd' -> DIGIT;
            case 'D' -> DIGIT.complement();
            case 'w' -> WORD;
            case 'W' -> WORD.complement();
            case 's' -> SPACE;
            default -> SPACE.complement();
        };
    }

    private CharacterClasses() {}
}
