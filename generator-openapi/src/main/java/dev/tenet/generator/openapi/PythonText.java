package dev.tenet.generator.openapi;

import com.samskivert.mustache.Mustache.Lambda;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openapitools.codegen.utils.StringUtils;

/**
 * The sections {@code {{#tenet.…}}} that only Python needs.
 *
 * <ul>
 *   <li>{@code docstring_4}, {@code docstring_8}: a docstring of as many lines as it takes, indented after the first
 *   <li>{@code python_group}: the attribute for the operations of one tag: {@code order_items} of {@code OrderItemsApi}
 * </ul>
 */
final class PythonText {
    private static final Set<String> KEYWORDS = Set.of(
            "and",
            "as",
            "assert",
            "async",
            "await",
            "break",
            "class",
            "close",
            "continue",
            "def",
            "del",
            "elif",
            "else",
            "except",
            "finally",
            "for",
            "from",
            "global",
            "if",
            "import",
            "in",
            "is",
            "lambda",
            "nonlocal",
            "not",
            "or",
            "pass",
            "raise",
            "return",
            "try",
            "while",
            "with",
            "with_options",
            "yield");

    private static final Set<String> CONSTANTS = Set.of("False", "None", "True");

    private PythonText() {}

    static Map<String, Lambda> sections() {
        return Map.of(
                "docstring_4", (fragment, out) -> out.write(docstring("    ", fragment.execute())),
                "docstring_8", (fragment, out) -> out.write(docstring("        ", fragment.execute())),
                "python_group", (fragment, out) -> out.write(group(fragment.execute())));
    }

    private static String docstring(String indent, String text) {
        // Other control characters than line ends would be syntax errors, or unseen.
        String safe =
                text.replace("\\", "\\\\").replace("\"\"\"", "\\\"\\\"\\\"").replaceAll("[\\p{Cc}&&[^\\r\\n\\t]]", " ");
        String lines = safe.strip()
                .replaceAll("[ \\t]*\\R", "\n")
                .replaceAll("\n{3,}", "\n\n")
                .lines()
                .map(line -> line.isBlank() ? "" : indent + line)
                .collect(Collectors.joining("\n"))
                .strip();
        boolean single = lines.indexOf('\n') < 0;
        String end = single ? (lines.endsWith("\"") ? " " : "") : "\n" + indent;
        return "\"\"\"" + (lines.startsWith("\"") ? " " : "") + lines + end + "\"\"\"";
    }

    static boolean isKeyword(String name) {
        return KEYWORDS.contains(name) || CONSTANTS.contains(name);
    }

    private static String group(String className) {
        String name = StringUtils.underscore(className.replaceFirst("(?<=.)Api$", ""));
        return KEYWORDS.contains(name) ? name + "_" : name;
    }
}
