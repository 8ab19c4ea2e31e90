package dev.tenet.diff.schema;

import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.StringNode;

/** Values in messages. */
final class Texts {
    private static final int LONGEST = 60;

    private Texts() {}

    /** A value as JSON, cut where it is long. */
    static String shortened(Node node) {
        String text = node.toString();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    /** A text without quotes, anything else as JSON. */
    static String plain(Node node) {
        return node instanceof StringNode text ? text.value() : shortened(node);
    }
}
