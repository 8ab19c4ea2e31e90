package dev.tenet.linter.fix;

import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.StringNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes new values in JSON, or in the flow style of YAML.
 *
 * @param json whether strings need their quotes
 * @param newline the line break with the indentation of the container that holds the values; empty where all stands on one line
 * @param unit by how much lines are indented more than those around them
 * @param padding between a brace and what it holds, on one line
 */
record FlowText(boolean json, String newline, String unit, String padding) {

    String member(String key, Node value) throws Unwritable {
        return string(key) + ": " + value(value, newline + unit);
    }

    String item(Node value) throws Unwritable {
        return value(value, newline + unit);
    }

    private String value(Node value, String lineBreak) throws Unwritable {
        if (value instanceof StringNode string) {
            return string(string.value());
        }
        List<String> parts = new ArrayList<>();
        String deeper = newline.isEmpty() ? "" : lineBreak + unit;
        if (value instanceof ObjectNode object) {
            for (int i = 0; i < object.size(); i++) {
                parts.add(string(object.key(i)) + ": " + value(object.value(i), deeper));
            }
            return joined("{", "}", parts, lineBreak, deeper);
        }
        if (value instanceof ArrayNode array) {
            for (Node item : array.items()) {
                parts.add(value(item, deeper));
            }
            return joined("[", "]", parts, lineBreak, deeper);
        }
        throw new Unwritable();
    }

    private String joined(String open, String close, List<String> parts, String lineBreak, String deeper) {
        return newline.isEmpty()
                ? open
                        + (open.equals("{") ? padding : "")
                        + String.join(", ", parts)
                        + (open.equals("{") ? padding : "")
                        + close
                : open + deeper + String.join("," + deeper, parts) + lineBreak + close;
    }

    private String string(String value) {
        return json ? Spelling.json(value) : Spelling.yaml(value);
    }
}
