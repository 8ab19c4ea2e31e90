package dev.tenet.generator.openapi;

import com.samskivert.mustache.Mustache.Lambda;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The sections {@code {{#jvmText.…}}} that templates of Java and Kotlin put texts of a contract in, so that none can end the string or the
 * comment that it is in.
 *
 * <ul>
 *   <li>{@code string}: a string literal
 *   <li>{@code kotlin}: a string literal of Kotlin
 *   <li>{@code doc}, {@code doc_4}: the lines of a text, each with the asterisk of a Javadoc comment that is indented by none or four
 *   <li>{@code more_4}: the same for a further paragraph
 *   <li>{@code inline}: a text in the middle of a Javadoc comment
 * </ul>
 */
final class JvmText {
    private JvmText() {}

    static Map<String, Lambda> sections() {
        return Map.ofEntries(
                section("string", JvmText::string),
                section("kotlin", JvmText::kotlin),
                section("doc", text -> doc("", text)),
                section("doc_4", text -> doc("    ", text)),
                section("more_4", text -> doc("    ", text.isBlank() ? "" : "\n" + text.strip())),
                section("inline", text -> String.join(" ", escaped(text))));
    }

    private static Map.Entry<String, Lambda> section(String name, UnaryOperator<String> change) {
        return Map.entry(name, (fragment, out) -> out.write(change.apply(fragment.execute())));
    }

    private static String string(String text) {
        return '"' + literal(text) + '"';
    }

    static String kotlin(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\' || c == '$') {
                literal.append('\\').append(c);
            } else if (c < ' ' || c >= 0x7f && c < 0xa0) {
                literal.append(String.format("\\u%04x", (int) c));
            } else {
                literal.append(c);
            }
        }
        return literal.append('"').toString();
    }

    /** The characters as they stand in a string literal. Octal escapes, because Java reads {@code \}{@code u000a} as a line break. */
    static String literal(String text) {
        StringBuilder literal = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (c < ' ' || "\"'\\<>&`=".indexOf(c) >= 0 || c >= 0x7f && c < 0xa0) {
                literal.append(String.format("\\%03o", (int) c));
            } else {
                literal.append(c);
            }
        }
        return literal.toString();
    }

    private static String doc(String indent, String text) {
        StringBuilder lines = new StringBuilder();
        boolean paragraph = text.startsWith("\n");
        for (String line : escaped(text)) {
            lines.append(lines.isEmpty() ? "" : "\n").append(indent).append(" *");
            if (!line.isEmpty()) {
                lines.append(' ').append(paragraph ? "<p>" : "").append(line);
            }
            paragraph = line.isEmpty();
        }
        return lines.toString();
    }

    private static List<String> escaped(String text) {
        return text.strip()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;")
                .replace("\\", "&#92;")
                .replace("*/", "*&#47;")
                .replace("/*", "&#47;*")
                .replaceAll("`([^`\n]+)`", "<code>$1</code>")
                .lines()
                .map(String::strip)
                .toList();
    }
}
