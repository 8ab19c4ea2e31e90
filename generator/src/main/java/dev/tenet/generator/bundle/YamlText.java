package dev.tenet.generator.bundle;

import dev.tenet.contract.tree.StringNode;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Writes a document as YAML in block style. A text that any version of YAML could take for something else is in double quotes, as in
 * JSON.
 */
final class YamlText {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_/][A-Za-z0-9_/.{}-]*(?: [A-Za-z0-9_/.(){},'-]+)*");

    /** Words that are no texts in YAML 1.1 or 1.2. */
    private static final Pattern WORD =
            Pattern.compile("(?i)(?:true|false|yes|no|on|off|y|n|null|nan|inf|\\.nan|\\.inf)");

    private final StringBuilder out = new StringBuilder();

    private YamlText() {}

    static String of(JsonNode root) {
        YamlText text = new YamlText();
        text.members(root, "");
        return text.out.toString();
    }

    private void members(JsonNode object, String indent) {
        for (Map.Entry<String, JsonNode> each : object.properties()) {
            out.append(indent).append(scalar(each.getKey())).append(':');
            value(each.getValue(), indent + "  ");
        }
    }

    /** What stands behind a colon. */
    private void value(JsonNode node, String indent) {
        if (node.isObject() && !node.isEmpty()) {
            out.append('\n');
            members(node, indent);
        } else if (node.isArray() && !node.isEmpty()) {
            out.append('\n');
            items(node, indent);
        } else {
            out.append(' ').append(small(node)).append('\n');
        }
    }

    private void items(JsonNode array, String indent) {
        for (JsonNode item : array) {
            out.append(indent).append('-');
            if (item.isObject() && !item.isEmpty() || item.isArray() && !item.isEmpty()) {
                int start = out.length();
                if (item.isObject()) {
                    members(item, indent + "  ");
                } else {
                    items(item, indent + "  ");
                }
                // The first member stands behind the dash.
                out.replace(start, start + indent.length() + 2, " ");
            } else {
                out.append(' ').append(small(item)).append('\n');
            }
        }
    }

    private static String small(JsonNode node) {
        return node.isString() ? scalar(node.stringValue()) : node.toString();
    }

    private static String scalar(String text) {
        boolean plain = PLAIN.matcher(text).matches() && !WORD.matcher(text).matches();
        return plain ? text : StringNode.of(text).toString();
    }
}
