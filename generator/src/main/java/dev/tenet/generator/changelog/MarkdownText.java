package dev.tenet.generator.changelog;

/** Foreign text in Markdown: it stays on its line, and means nothing but itself. */
final class MarkdownText {
    private static final String SPECIAL = "\\`*[]<>|&!#~";
    private static final int LONGEST = 400;

    private MarkdownText() {}

    static String of(String text) {
        StringBuilder out = new StringBuilder();
        String line = oneLine(text);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean emphasis = c == '_' && (isEdge(line, i - 1) || isEdge(line, i + 1));
            out.append(SPECIAL.indexOf(c) >= 0 || emphasis ? "\\" : "").append(c);
        }
        return out.toString();
    }

    /** As code, which knows no escapes: what would end it is left out. */
    static String code(String text) {
        return "`" + oneLine(text).replace('`', '\'') + "`";
    }

    private static boolean isEdge(String text, int index) {
        return index < 0 || index >= text.length() || !Character.isLetterOrDigit(text.charAt(index));
    }

    private static String oneLine(String text) {
        String line = text.replaceAll("[\\s\\p{Cntrl}\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+", " ")
                .strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
