package dev.tenet.report.markdown;

import dev.tenet.report.Visible;
import dev.tenet.report.syntax.UriText;
import java.util.List;

/** Foreign text in Markdown: it stays text, whatever it holds. */
public final class MarkdownText {
    private static final String SPECIAL = "\\`*_[]#+-!|~$=:";

    private MarkdownText() {}

    /** Within a paragraph, a heading or a cell of a table. */
    public static String text(String text) {
        String shown = Visible.text(text.replaceAll("\\s*\\R\\s*", " ").strip());
        StringBuilder out = new StringBuilder(shown.length() + 16);
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                // Hosts of repositories would tell whoever has that name.
                case '@' -> out.append("@&#8203;");
                default -> {
                    if (needsEscape(shown, i)) {
                        out.append('\\');
                    }
                    out.append(c);
                }
            }
        }
        return out.toString();
    }

    /** What is harmless between letters is left as it is, so that the source of a report can be read. */
    private static boolean needsEscape(String text, int at) {
        char c = text.charAt(at);
        if (SPECIAL.indexOf(c) < 0) {
            return false;
        }
        return switch (c) {
            case '#', '-', '+', '=' -> at == 0 || text.charAt(at - 1) == ' ';
            // Neither a link that nobody wrote nor an emoji.
            case ':' -> text.startsWith("//", at + 1) || at + 1 < text.length() && isWord(text.charAt(at + 1));
            default -> true;
        };
    }

    private static boolean isWord(char c) {
        return Character.isLetter(c) || c == '+' || c == '_';
    }

    /** As code within a paragraph; not for cells of tables. */
    public static String code(String text) {
        String shown = Visible.text(text.replaceAll("\\s*\\R\\s*", " "));
        if (shown.isBlank()) {
            return "` `";
        }
        String fence = "`".repeat(longestRun(shown) + 1);
        boolean padded = shown.startsWith("`") || shown.endsWith("`") || shown.startsWith(" ") || shown.endsWith(" ");
        return padded ? fence + " " + shown + " " + fence : fence + shown + fence;
    }

    /** A block of code, each line after an indent. */
    public static String block(List<String> lines, String language, String indent) {
        String fence = "`"
                .repeat(Math.max(
                        3,
                        lines.stream().mapToInt(MarkdownText::longestRun).max().orElse(0) + 1));
        StringBuilder out =
                new StringBuilder(indent).append(fence).append(language).append('\n');
        for (String line : lines) {
            out.append((indent + Visible.text(line)).stripTrailing()).append('\n');
        }
        return out.append(indent).append(fence).append('\n').toString();
    }

    /** The target of a link; only for what is known to be {@code https:} or {@code http:}. */
    static String target(String url) {
        StringBuilder out = new StringBuilder("<");
        for (char c : url.toCharArray()) {
            if (c <= ' ' || c == '<' || c == '>' || c == '\\' || c >= 0x7f) {
                out.append(UriText.of(String.valueOf(c)));
            } else {
                out.append(c);
            }
        }
        return out.append('>').toString();
    }

    private static int longestRun(String text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
