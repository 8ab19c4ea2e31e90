package dev.tenet.linter.fix;

import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.StringNode;
import java.util.ArrayList;
import java.util.List;

/** The tree that a document has to have once a plan is carried out: what the changed text is checked against. */
final class ChangedTree {
    private final Plan plan;

    private ChangedTree(Plan plan) {
        this.plan = plan;
    }

    static Node of(Node root, Plan plan) {
        return new ChangedTree(plan).changed(root, List.of());
    }

    private Node changed(Node node, List<String> path) {
        if (!plan.isTouched(path)) {
            return node;
        }
        String text = plan.texts().get(path);
        if (text != null) {
            return StringNode.of(text);
        }
        Plan.Container container = plan.containers().getOrDefault(path, new Plan.Container());
        if (node instanceof ObjectNode object) {
            return changed(object, path, container);
        }
        return node instanceof ArrayNode array ? changed(array, path, container) : node;
    }

    private ObjectNode changed(ObjectNode object, List<String> path, Plan.Container container) {
        ObjectNode.Builder members = ObjectNode.builder();
        for (int i = 0; i < object.size(); i++) {
            String key = object.key(i);
            if (!container.removed.contains(key)) {
                members.put(container.renamed.getOrDefault(key, key), changed(object.value(i), Tree.below(path, key)));
            }
        }
        container.added.forEach(member -> members.put(member.key(), member.value()));
        return members.build();
    }

    private ArrayNode changed(ArrayNode array, List<String> path, Plan.Container container) {
        List<Node> items = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            int from = container.order.isEmpty() ? i : container.order.get(i);
            items.add(changed(array.get(from), Tree.below(path, Integer.toString(from))));
        }
        items.addAll(container.items);
        return ArrayNode.of(items);
    }
}
