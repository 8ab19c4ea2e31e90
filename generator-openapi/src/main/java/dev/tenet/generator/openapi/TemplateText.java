package dev.tenet.generator.openapi;

import com.samskivert.mustache.Mustache.Lambda;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The sections {@code {{#tenet.…}}} that templates put texts of a contract in, so that none can end the string or the comment it is in.
 *
 * <ul>
 *   <li>{@code string}: a string literal in double quotes, for languages with the escapes of JSON
 *   <li>{@code literal}: the same of the value itself, which may be a number; {@code open}: what TypeScript says for "or another such value"
 *   <li>{@code member}: the name of a property in JavaScript, in quotes where it is no identifier; {@code access}: {@code ?.name}
 *   <li>{@code doc}, {@code doc_4}: a comment {@code /** … *}{@code /} of as many lines as it takes, indented; nothing where there is no text
 *   <li>{@code slashes}, {@code slashes_tab}: the same with {@code //}, so that gofmt leaves it alone
 *   <li>{@code line}: what is left of a text on one line, for Markdown and the like
 *   <li>{@code group}: what the operations of one tag are called, from the name of their class: {@code orders} of {@code OrdersApi}
 *   <li>{@code groupType}, {@code pascal}: with a capital at its head
 *   <li>{@code escape}: what stands between the quotes of {@code string}
 *   <li>{@code jsonName}: the name of a property in the tag of a field of Go; a dash where a tag cannot say it
 *   <li>{@code brace}: an opening brace, where a template cannot have another
 *   <li>{@code goImports}: Go, after the imports that it needs
 *   <li>{@code plain}: a text without the backslashes that OpenAPI Generator puts before quotes
 * </ul>
 */
final class TemplateText {
    private static final String LINE_BREAK = "\\r\\n|[\\n\\r\\f\\x0B\\x85\\u2028\\u2029]";
    private static final String IDENTIFIER = "[A-Za-z_$][A-Za-z0-9_$]*";

    private TemplateText() {}

    static Map<String, Lambda> sections() {
        return Map.ofEntries(
                Map.entry("literal", (fragment, out) -> out.write(literal(fragment.context()))),
                Map.entry("open", (fragment, out) -> out.write(open(fragment.context()))),
                section("string", TemplateText::string),
                section("member", TemplateText::member),
                section("access", text -> text.matches(IDENTIFIER) ? "?." + text : "?.[" + string(text) + "]"),
                section("doc", text -> doc("", text)),
                section("doc_4", text -> doc("    ", text)),
                section("slashes", text -> slashes("", text)),
                section("slashes_tab", text -> slashes("\t", text)),
                section("line", text -> String.join(" ", lines(text)).replaceAll("\\s+", " ")),
                section("group", TemplateText::group),
                section("groupType", text -> pascal(group(text))),
                section("pascal", TemplateText::pascal),
                section("escape", text -> string(text).replaceAll("^\"|\"$", "")),
                Map.entry("brace", (fragment, out) -> out.write("{")),
                section("jsonName", TemplateText::jsonName),
                section("goImports", GoImports::before),
                section("plain", text -> text.replaceAll("\\\\(.)", "$1")));
    }

    private static Map.Entry<String, Lambda> section(String name, UnaryOperator<String> change) {
        return Map.entry(name, (fragment, out) -> out.write(change.apply(fragment.execute())));
    }

    static String literal(Object value) {
        return value instanceof Number || value instanceof Boolean ? value.toString() : string(value.toString());
    }

    private static String open(Object value) {
        return value instanceof Boolean ? "" : value instanceof Number ? " | (number & {})" : " | (string & {})";
    }

    static String member(String name) {
        return name.matches(IDENTIFIER) ? name : string(name);
    }

    static String string(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                literal.append('\\').append(c);
            } else if (c < ' ' || c >= 0x7f && c < 0xa0 || c == '\u2028' || c == '\u2029' || c == '\ufeff') {
                literal.append(String.format("\\u%04x", (int) c));
            } else {
                literal.append(c);
            }
        }
        return literal.append('"').toString();
    }

    private static String group(String className) {
        String name = className.replaceFirst("(?<=.)(Api|API)$", "");
        return name.matches("[A-Z]+")
                ? name.toLowerCase(Locale.ROOT)
                : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    static String pascal(String name) {
        return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** encoding/json takes no other characters, and a dash for no name at all. */
    private static String jsonName(String name) {
        return name.equals("-") ? "-," : name.matches("[\\p{L}\\p{Nd}!#$%&()*+./:;<=>?@\\[\\]^_{|}~ -]+") ? name : "-";
    }

    private static String doc(String indent, String text) {
        List<String> lines = lines(text.replace("*/", "*\\/"));
        if (lines.isEmpty()) {
            return "";
        }
        if (lines.size() == 1) {
            return indent + "/** " + lines.get(0) + " */\n";
        }
        return indent + "/**\n" + prefixed(indent + " *", lines) + indent + " */\n";
    }

    private static String slashes(String indent, String text) {
        return prefixed(indent + "//", GoDoc.plain(lines(text)));
    }

    private static String prefixed(String prefix, List<String> lines) {
        return lines.stream()
                .map(line -> (line.isEmpty() ? prefix : prefix + " " + line) + "\n")
                .collect(Collectors.joining());
    }

    /** The lines of a text, without empty ones at its ends, and without two in a row. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split(LINE_BREAK)) {
            String rest = line.stripTrailing();
            if (!rest.isEmpty()
                    || !lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty()) {
                lines.add(rest);
            }
        }
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return lines;
    }
}
