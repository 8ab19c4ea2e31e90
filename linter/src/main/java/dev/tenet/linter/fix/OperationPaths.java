package dev.tenet.linter.fix;

import dev.tenet.contract.tree.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where the operations of a document stand: in paths, webhooks, callbacks and reusable path items. */
final class OperationPaths {
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace", "query");

    private OperationPaths() {}

    /** Whether a path leads to an operation, if it leads anywhere. */
    static boolean isOperation(List<String> path) {
        int size = path.size();
        if (size < 3 || !METHODS.contains(path.get(size - 1))) {
            return false;
        }
        boolean top = size == 3 && (path.get(0).equals("paths") || path.get(0).equals("webhooks"));
        boolean reusable =
                size == 4 && path.get(0).equals("components") && path.get(1).equals("pathItems");
        boolean callback = size >= 4 && path.get(size - 4).equals("callbacks");
        return top || reusable || callback;
    }

    static List<List<String>> of(Tree tree) {
        List<List<String>> operations = new ArrayList<>();
        tree.walk((path, node) -> {
            if (node instanceof ObjectNode && isOperation(path)) {
                operations.add(List.copyOf(path));
            }
        });
        return operations;
    }

    /** The ids that are taken. */
    static Set<String> ids(Tree tree) {
        Set<String> ids = new HashSet<>();
        for (List<String> operation : of(tree)) {
            String id = tree.text(Tree.below(operation, "operationId"));
            if (!id.isEmpty()) {
                ids.add(id);
            }
        }
        return ids;
    }
}
