package dev.tenet.linter.fix;

import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.StringNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A document as fixers see it. Paths are lists of keys and indices from the root. */
record Tree(Node root) {

    @Nullable
    Node at(List<String> path) {
        Node node = root;
        for (String step : path) {
            Node child = child(node, step);
            if (child == null) {
                return null;
            }
            node = child;
        }
        return node;
    }

    /** The object at a path, or one without members. */
    ObjectNode object(String... path) {
        return at(List.of(path)) instanceof ObjectNode object
                ? object
                : ObjectNode.builder().build();
    }

    /** What a string says; empty where there is none. */
    String text(List<String> path) {
        return text(at(path));
    }

    static String text(@Nullable Node node) {
        return node instanceof StringNode string ? string.value() : "";
    }

    static @Nullable Node child(Node node, String step) {
        if (node instanceof ObjectNode object) {
            return object.get(step);
        }
        if (node instanceof ArrayNode array && !step.isEmpty() && step.length() < 10) {
            for (int i = 0; i < step.length(); i++) {
                if (step.charAt(i) < '0' || step.charAt(i) > '9') {
                    return null;
                }
            }
            int index = Integer.parseInt(step);
            return index < array.size() ? array.get(index) : null;
        }
        return null;
    }

    static List<String> below(List<String> path, String... steps) {
        List<String> longer = new ArrayList<>(path);
        longer.addAll(List.of(steps));
        return List.copyOf(longer);
    }

    static List<String> parent(List<String> path) {
        return path.subList(0, path.size() - 1);
    }

    static String last(List<String> path) {
        return path.get(path.size() - 1);
    }

    /** Shows every node with its path, parents before children. The path is valid during the call only. */
    void walk(BiConsumer<List<String>, Node> visitor) {
        walk(root, new ArrayList<>(), visitor);
    }

    private static void walk(Node node, List<String> path, BiConsumer<List<String>, Node> visitor) {
        visitor.accept(path, node);
        if (node instanceof ObjectNode object) {
            for (int i = 0; i < object.size(); i++) {
                path.add(object.key(i));
                walk(object.value(i), path, visitor);
                path.remove(path.size() - 1);
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                path.add(Integer.toString(i));
                walk(array.get(i), path, visitor);
                path.remove(path.size() - 1);
            }
        }
    }
}
