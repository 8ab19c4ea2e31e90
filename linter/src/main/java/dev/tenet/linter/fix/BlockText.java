package dev.tenet.linter.fix;

import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.StringNode;

/** Writes new values in the block style of YAML. */
record BlockText(SourceText source) {

    /** A member, but for the indentation of its first line. */
    String member(String key, Node value, String indent) throws Unwritable {
        String head = Spelling.yaml(key) + ":";
        if (value instanceof StringNode string) {
            return head + " " + Spelling.yaml(string.value());
        }
        StringBuilder out = new StringBuilder(head);
        if (value instanceof ArrayNode array) {
            String deeper = indent + source.sequenceIndent();
            for (Node item : array.items()) {
                out.append(source.newline()).append(deeper).append(item(item, deeper));
            }
            return out.toString();
        }
        throw new Unwritable();
    }

    /** An item with its dash, but for the indentation of its first line. */
    String item(Node value, String indent) throws Unwritable {
        if (value instanceof StringNode string) {
            return "- " + Spelling.yaml(string.value());
        }
        if (!(value instanceof ObjectNode object)) {
            throw new Unwritable();
        }
        StringBuilder out = new StringBuilder("- ");
        String deeper = indent + "  ";
        for (int i = 0; i < object.size(); i++) {
            out.append(i == 0 ? "" : source.newline() + deeper).append(member(object.key(i), object.value(i), deeper));
        }
        return out.toString();
    }
}
