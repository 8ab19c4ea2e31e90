package dev.tenet.contract;

import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.StringNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a part of a document has to do with others, seen from its value alone.
 *
 * @param uses the named parts that it refers to
 * @param builds whether it is put together by {@code allOf}, and so may stand where what it refers to is asked for
 * @param closed whether it refers to named parts of the same document alone, and gives no name to anything
 */
record PartFacts(Set<PartName> uses, boolean builds, boolean closed) {
    private static final Set<String> REFERENCES = Set.of("$ref", "operationRef");

    /** What gives a meaning to references, or to the schemas below, elsewhere than where it stands. */
    private static final Set<String> NAMES = Set.of(
            "$id",
            "id",
            "$anchor",
            "$dynamicAnchor",
            "$dynamicRef",
            "$recursiveRef",
            "$recursiveAnchor",
            "$schema",
            "$self",
            "jsonSchemaDialect");

    static PartFacts of(Node root) {
        Set<PartName> uses = new HashSet<>();
        boolean builds = false;
        boolean closed = true;
        Deque<Node> todo = new ArrayDeque<>(List.of(root));
        while (!todo.isEmpty()) {
            Node node = todo.poll();
            if (node instanceof ArrayNode array) {
                todo.addAll(array.items());
            } else if (node instanceof ObjectNode object) {
                for (int i = 0; i < object.size(); i++) {
                    String key = object.key(i);
                    Node value = object.value(i);
                    builds |= key.equals("allOf");
                    if (value instanceof StringNode text) {
                        closed &= !NAMES.contains(key);
                        if (REFERENCES.contains(key)) {
                            closed &= use(text.value(), uses);
                        } else if (key.equals("defaultMapping")) {
                            mapped(text.value(), uses);
                        }
                    } else {
                        todo.add(value);
                        if (key.equals("mapping") && value instanceof ObjectNode mapping) {
                            mapping.forEach((name, target) -> {
                                if (target instanceof StringNode text) {
                                    mapped(text.value(), uses);
                                }
                            });
                        }
                    }
                }
            }
        }
        return new PartFacts(Set.copyOf(uses), builds, closed);
    }

    private static boolean use(String reference, Set<PartName> uses) {
        Optional<PartName> name = PartName.of(reference);
        name.ifPresent(uses::add);
        return name.isPresent();
    }

    /** A schema by reference, or by its name, which may look like the one of a file. */
    private static void mapped(String target, Set<PartName> uses) {
        uses.add(PartName.of(target).orElseGet(() -> new PartName("components/schemas", target)));
    }
}
