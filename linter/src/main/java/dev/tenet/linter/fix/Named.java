package dev.tenet.linter.fix;

import dev.tenet.contract.tree.StringNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A name that stands in several places of a document, which have to agree. */
record Named(Kind kind, String name) {

    /** What has the name. */
    enum Kind {
        OPERATION {
            @Override
            boolean isUse(List<String> path) {
                int size = path.size();
                if (size < 3 || !path.get(size - 1).equals("operationId")) {
                    return false;
                }
                return path.get(size - 3).equals("links") || OperationPaths.isOperation(Tree.parent(path));
            }
        },
        TAG {
            @Override
            boolean isUse(List<String> path) {
                int size = path.size();
                boolean declared = size == 3
                        && path.get(0).equals("tags")
                        && (path.get(2).equals("name") || path.get(2).equals("parent"));
                boolean used = size > 3
                        && path.get(size - 2).equals("tags")
                        && OperationPaths.isOperation(path.subList(0, size - 2));
                boolean grouped = size == 4
                        && path.get(0).equals("x-tagGroups")
                        && path.get(2).equals("tags");
                return declared || used || grouped;
            }
        };

        /** Whether what stands at a path is a name of this kind. */
        abstract boolean isUse(List<String> path);

        Set<String> names(Tree tree) {
            Set<String> names = new HashSet<>();
            tree.walk((path, node) -> {
                if (node instanceof StringNode string && isUse(path)) {
                    names.add(string.value());
                }
            });
            return names;
        }
    }

    static Optional<Named> at(List<String> path, Tree tree) {
        String name = tree.text(path);
        for (Kind kind : Kind.values()) {
            if (!name.isEmpty() && kind.isUse(path)) {
                return Optional.of(new Named(kind, name));
            }
        }
        return Optional.empty();
    }
}
