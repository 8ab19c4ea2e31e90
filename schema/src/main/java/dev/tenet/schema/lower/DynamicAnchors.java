package dev.tenet.schema.lower;

import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.BooleanNode;
import dev.tenet.contract.tree.Document;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.StringNode;

/**
 * Dynamic references mean what an ordinary one means where there is one anchor of the name only (JSON Schema 2020-12, section 8.2.3.2). To tell apart more is
 * beyond what is decided here: validation itself is PSPACE-complete with them.
 */
final class DynamicAnchors {
    private DynamicAnchors() {}

    static boolean areUnique(Document document, String reference) {
        if (!reference.startsWith("#") || reference.startsWith("#/")) {
            return reference.startsWith("#/") || reference.equals("#");
        }
        return count(document.root(), "$dynamicAnchor", StringNode.of(reference.substring(1))) <= 1;
    }

    static boolean isOnlyRootRecursive(Document document) {
        int all = count(document.root(), "$recursiveAnchor", BooleanNode.TRUE);
        boolean root =
                document.root() instanceof ObjectNode object && BooleanNode.TRUE.equals(object.get("$recursiveAnchor"));
        return all == 0 || all == 1 && root;
    }

    private static int count(Node node, String keyword, Node value) {
        int found = 0;
        if (node instanceof ObjectNode object) {
            for (int i = 0; i < object.size(); i++) {
                found += object.key(i).equals(keyword) && object.value(i).equals(value) ? 1 : 0;
                found += count(object.value(i), keyword, value);
            }
        } else if (node instanceof ArrayNode array) {
            for (Node item : array.items()) {
                found += count(item, keyword, value);
            }
        }
        return found;
    }
}
