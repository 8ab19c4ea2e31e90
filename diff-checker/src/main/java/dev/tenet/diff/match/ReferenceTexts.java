package dev.tenet.diff.match;

import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.StringNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The texts of all references in a part of a document: {@code $ref} and its kin, and what discriminators map to. */
final class ReferenceTexts {
    private static final Set<String> KEYWORDS = Set.of("$ref", "$dynamicRef", "$recursiveRef", "operationRef");

    private ReferenceTexts() {}

    static Set<String> below(Node root) {
        Set<String> found = new LinkedHashSet<>();
        Deque<Node> todo = new ArrayDeque<>(List.of(root));
        while (!todo.isEmpty()) {
            Node node = todo.poll();
            if (node instanceof ArrayNode array) {
                todo.addAll(array.items());
            } else if (node instanceof ObjectNode object) {
                for (int i = 0; i < object.size(); i++) {
                    Node value = object.value(i);
                    if (value instanceof StringNode text && KEYWORDS.contains(object.key(i))) {
                        found.add(text.value());
                    } else if (object.key(i).equals("mapping") && value instanceof ObjectNode mapping) {
                        found.addAll(mapped(mapping).values());
                    } else if (object.key(i).equals("defaultMapping") && value instanceof StringNode text) {
                        found.add(schema(text.value()));
                    }
                    todo.add(value);
                }
            }
        }
        return found;
    }

    /** What the values of a discriminator are mapped to, by value; a name stands for a component. */
    static Map<String, String> mapped(Node mapping) {
        Map<String, String> found = new LinkedHashMap<>();
        if (mapping instanceof ObjectNode object) {
            object.forEach((value, target) -> {
                if (target instanceof StringNode text) {
                    found.put(value, schema(text.value()));
                }
            });
        }
        return found;
    }

    /** What a discriminator names as a schema: by a reference, or the name of a component. */
    static String schema(String target) {
        boolean isName = target.matches("[A-Za-z0-9._-]+") && !target.contains(".");
        return isName ? "#/components/schemas/" + target : target;
    }
}
