package dev.tenet.linter.related;

import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.NumberNode;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.Pointer;
import dev.tenet.contract.tree.StringNode;
import java.util.List;
import java.util.Optional;

/**
 * A path in words that stay when items are added or moved: an item of a list is named by what identifies it, as in
 * {@code #/paths/~1orders/get/parameters/[name=limit,in=query]}, and by its index only where nothing does.
 */
public final class Anchor {
    private static final List<List<String>> IDENTITIES = List.of(
            List.of("name", "in"),
            List.of("name"),
            List.of("operationId"),
            List.of("$ref"),
            List.of("url"),
            List.of("$id"),
            List.of("id"),
            List.of("title"));
    private static final int LONGEST = 200;

    private Anchor() {}

    /** The anchor of a path below a node; what the node does not have is taken as it stands. */
    public static String of(Node root, List<String> path) {
        StringBuilder out = new StringBuilder("#");
        Optional<Node> at = Optional.of(root);
        for (String segment : path) {
            Optional<Node> parent = at;
            at = at.flatMap(node -> child(node, segment));
            Optional<String> identity =
                    parent.filter(ArrayNode.class::isInstance).isPresent()
                            ? at.flatMap(Anchor::identity)
                            : Optional.empty();
            out.append(identity.map(text -> "/" + text)
                    .orElseGet(() -> Pointer.ROOT.child(segment).toString()));
        }
        return out.toString();
    }

    private static Optional<Node> child(Node node, String segment) {
        if (node instanceof ObjectNode object) {
            return object.find(segment);
        }
        if (node instanceof ArrayNode array && segment.matches("\\d{1,9}")) {
            int index = Integer.parseInt(segment);
            return index < array.size() ? Optional.of(array.get(index)) : Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<String> identity(Node item) {
        if (item instanceof ObjectNode object) {
            return IDENTITIES.stream()
                    .filter(keys -> keys.stream().allMatch(key -> object.get(key) instanceof StringNode))
                    .findFirst()
                    .map(keys -> keys.stream()
                            .map(key -> key + "=" + text(object.get(key)))
                            .collect(java.util.stream.Collectors.joining(",", "[", "]")));
        }
        return item instanceof StringNode || item instanceof NumberNode
                ? Optional.of("[" + text(item) + "]")
                : Optional.empty();
    }

    private static String text(@org.jspecify.annotations.Nullable Node scalar) {
        String text = scalar instanceof StringNode string ? string.value() : String.valueOf(scalar);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…" + text.hashCode();
    }
}
