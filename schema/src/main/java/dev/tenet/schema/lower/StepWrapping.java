package dev.tenet.schema.lower;

import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.BooleanNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.Place;
import dev.tenet.schema.Step;
import java.util.ArrayList;
import java.util.List;

/** Makes of a schema about the values behind a step a schema about the value before it. */
final class StepWrapping {
    private StepWrapping() {}

    static Node wrap(Step step, Node inner) {
        ObjectNode.Builder out = ObjectNode.builder();
        if (step instanceof Step.Property property) {
            out.put("properties", single(property.name(), inner));
        } else if (step instanceof Step.PatternProperty property) {
            out.put("patternProperties", single(property.pattern(), inner));
        } else if (step instanceof Step.OtherProperties other) {
            named(out, "properties", other.owner());
            named(out, "patternProperties", other.owner());
            out.put("additionalProperties", inner);
        } else if (step instanceof Step.Item item) {
            List<Node> prefix = anything(item.index());
            prefix.add(inner);
            out.put("prefixItems", ArrayNode.of(prefix));
        } else if (step instanceof Step.Items items) {
            if (items.from() > 0) {
                out.put("prefixItems", ArrayNode.of(anything(items.from())));
            }
            out.put("items", inner);
        }
        return out.build();
    }

    private static ObjectNode single(String key, Node value) {
        return ObjectNode.builder().put(key, value).build();
    }

    /** The names that the owner speaks of itself, with nothing asked of their values. */
    static void named(ObjectNode.Builder out, String keyword, Place owner) {
        Place members = owner.get(keyword);
        if (members != null && members.node() instanceof ObjectNode object && object.size() > 0) {
            ObjectNode.Builder names = ObjectNode.builder();
            object.keys().forEach(key -> names.put(key, BooleanNode.TRUE));
            out.put(keyword, names.build());
        }
    }

    static List<Node> anything(int count) {
        List<Node> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            items.add(BooleanNode.TRUE);
        }
        return items;
    }
}
