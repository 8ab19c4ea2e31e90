package dev.tenet.generator.openapi;

import com.samskivert.mustache.Mustache.Lambda;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.openapitools.codegen.utils.StringUtils;

/**
 * The sections {@code {{#tenet.…}}} that only Rust needs.
 *
 * <ul>
 *   <li>{@code rust_string}: a string literal
 *   <li>{@code rust_doc}, {@code rust_doc_4}: a documentation comment of as many lines as it takes; nothing where there is no text
 *   <li>{@code rust_group}: the method for the operations of one tag: {@code order_items} of {@code OrderItemsApi}
 *   <li>{@code rust_path}: a type with the module of the models before it, where it has none
 *   <li>{@code rust_outside}: a type as other crates say it
 *   <li>{@code rust_reader}: which function of {@code wire} reads this type
 * </ul>
 */
final class RustText {
    private static final Set<String> KEYWORDS = Set.of(
            "abstract",
            "as",
            "async",
            "await",
            "become",
            "box",
            "break",
            "builder",
            "clone",
            "const",
            "continue",
            "crate",
            "do",
            "dyn",
            "else",
            "enum",
            "extern",
            "false",
            "final",
            "fn",
            "for",
            "if",
            "impl",
            "in",
            "let",
            "loop",
            "macro",
            "match",
            "mod",
            "move",
            "mut",
            "override",
            "priv",
            "pub",
            "ref",
            "return",
            "self",
            "static",
            "struct",
            "super",
            "trait",
            "true",
            "try",
            "type",
            "typeof",
            "unsafe",
            "unsized",
            "use",
            "virtual",
            "where",
            "while",
            "with_header",
            "with_max_retries",
            "with_timeout",
            "yield");

    private RustText() {}

    static Map<String, Lambda> sections(String crate) {
        return Map.ofEntries(
                section("rust_string", RustText::string),
                section("rust_doc", text -> doc("", text)),
                section("rust_doc_4", text -> doc("    ", text)),
                section("rust_group", RustText::group),
                section("rust_path", type -> type.contains("::") ? type : "models::" + type),
                section(
                        "rust_outside",
                        type -> type.replace("crate::", crate + "::")
                                .replaceAll("(?<![:\\w])models::", crate + "::models::")),
                section("rust_reader", RustText::reader));
    }

    private static Map.Entry<String, Lambda> section(String name, UnaryOperator<String> change) {
        return Map.entry(name, (fragment, out) -> out.write(change.apply(fragment.execute())));
    }

    private static String string(String text) {
        StringBuilder literal = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                literal.append('\\').appendCodePoint(c);
            } else if (Character.isISOControl(c)
                    || Character.getType(c) == Character.FORMAT
                    || c == 0x2028
                    || c == 0x2029) {
                literal.append(String.format("\\u{%x}", c));
            } else {
                literal.appendCodePoint(c);
            }
        });
        return literal.append('"').toString();
    }

    private static String doc(String indent, String text) {
        return text.strip()
                .replaceAll("\\R", "\n")
                .replaceAll("\n{3,}", "\n\n")
                .lines()
                // A lone carriage return, and what turns the direction of reading, is an error in comments.
                .map(line -> line.replaceAll("[\\p{Cc}\\p{Cf}]", " ").stripTrailing())
                .map(line -> indent + (line.isEmpty() ? "///" : "/// " + line) + "\n")
                .collect(Collectors.joining());
    }

    private static String group(String className) {
        String name = StringUtils.underscore(className.replaceFirst("(?<=.)Api$", ""));
        return KEYWORDS.contains(name) ? name + "_" : name;
    }

    private static String reader(String type) {
        return switch (type) {
            case "String" -> "text_or_json";
            case "Vec<u8>" -> "bytes";
            default -> "json";
        };
    }
}
