package dev.tenet.generator.lowering;

/** Writes regular expressions so that neither quotes nor comments mind them: the same language, in other characters. */
final class Patterns {
    private Patterns() {}

    static String harmless(String pattern) {
        StringBuilder out = new StringBuilder(pattern.length());
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\\' && i + 1 < pattern.length()) {
                char escaped = pattern.charAt(++i);
                out.append(isHarmful(pattern, i, out) ? code(escaped) : "\\" + escaped);
            } else {
                out.append(isHarmful(pattern, i, out) ? code(c) : String.valueOf(c));
            }
        }
        return out.toString();
    }

    private static boolean isHarmful(String pattern, int at, StringBuilder before) {
        char c = pattern.charAt(at);
        char next = at + 1 < pattern.length() ? pattern.charAt(at + 1) : ' ';
        return switch (c) {
            case '"', '\'', '`', '\u2028', '\u2029' -> true;
            case '/' -> next == '*' || !before.isEmpty() && before.charAt(before.length() - 1) == '*';
            case '$' -> next == '{';
            default -> Character.isISOControl(c);
        };
    }

    private static String code(char c) {
        return c < 256 ? String.format("\\x%02X", (int) c) : String.format("\\u%04X", (int) c);
    }
}
