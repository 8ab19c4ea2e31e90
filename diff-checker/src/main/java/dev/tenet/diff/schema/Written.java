package dev.tenet.diff.schema;

import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.NumberNode;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.Place;
import dev.tenet.contract.tree.StringNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Small schemas that no author wrote, which ask containment one thing alone. */
final class Written {
    private Written() {}

    /** Accepts every value but one. */
    static Place anythingBut(Node value, Place beside) {
        Node one = ObjectNode.of(Map.of("enum", ArrayNode.of(List.of(value))));
        return at(beside, "but " + Long.toHexString(value.fingerprint()), ObjectNode.of(Map.of("not", one)));
    }

    /** Accepts every value but these. */
    static Place anythingBut(List<Node> values, Place beside) {
        ArrayNode list = ArrayNode.of(values);
        return at(
                beside,
                "but one of " + Long.toHexString(list.fingerprint()),
                ObjectNode.of(Map.of("not", ObjectNode.of(Map.of("enum", list)))));
    }

    /** Accepts this value alone. */
    static Place only(Node value, Place beside) {
        return at(
                beside,
                "only " + Long.toHexString(value.fingerprint()),
                ObjectNode.of(Map.of("enum", ArrayNode.of(List.of(value)))));
    }

    /** Accepts objects that have this property. */
    static Place requiring(String name, Place beside) {
        return at(
                beside,
                "requiring " + name,
                ObjectNode.of(Map.of("required", ArrayNode.of(List.of(StringNode.of(name))))));
    }

    /** Accepts lists of one, or up to one, that a schema accepts. */
    static Place listOfOne(Place item, boolean orNone) {
        return at(
                item,
                orNone ? "list of one or none" : "list of one",
                ObjectNode.of(Map.of(
                        "type", StringNode.of("array"),
                        "items", item.node(),
                        "minItems", NumberNode.of(orNone ? BigDecimal.ZERO : BigDecimal.ONE),
                        "maxItems", NumberNode.of(BigDecimal.ONE))));
    }

    /** Accepts everything. */
    static Place anything(Place beside) {
        return at(beside, "anything", ObjectNode.of(Map.<String, Node>of()));
    }

    /** A pointer that nothing else has, so that answers about it are not mixed up with others. */
    private static Place at(Place beside, String name, Node node) {
        return new Place(beside.document(), beside.pointer().child("(" + name + ")"), node);
    }
}
