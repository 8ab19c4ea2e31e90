package dev.tenet.report.migration;

import dev.tenet.contract.finding.Finding;
import dev.tenet.contract.finding.Location;
import dev.tenet.contract.finding.Witness;
import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.NumberNode;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The payload of a witness after the change that the revision objects to was followed; only where the contract names the value. */
final class Repair {
    private static final Pattern MISSING = Pattern.compile("the required property '([^']+)' is missing");

    private Repair() {}

    static Optional<Node> of(Finding change) {
        Optional<Witness> witness =
                change.witness().filter(each -> each.rejectedBy().equals("revision"));
        if (witness.isEmpty()
                || witness.get().value().isEmpty()
                || change.revision().isEmpty()) {
            return Optional.empty();
        }
        Node payload = witness.get().value().get();
        List<String> spot = spot(witness.get().reason());
        Location rule = change.revision().get();
        Matcher missing = MISSING.matcher(witness.get().reason());
        if (missing.find()) {
            String name = missing.group(1);
            return sample(rule, name).flatMap(value -> with(payload, append(spot, name), value));
        }
        return allowed(rule).flatMap(value -> with(payload, spot, value));
    }

    /** The value that the keyword at a place names as allowed: a bound, or one of an enumeration. */
    private static Optional<Node> allowed(Location rule) {
        String keyword = rule.pointer().last();
        Node value = rule.place().node();
        List<Place> around = Places.leadingTo(rule);
        Optional<ObjectNode> schema =
                around.size() < 2 || !(around.get(around.size() - 2).node() instanceof ObjectNode object)
                        ? Optional.empty()
                        : Optional.of(object);
        return switch (keyword) {
            case "minimum", "maximum" ->
                schema.filter(object -> value instanceof NumberNode && isFree(object))
                        .map(object -> value);
            case "const" -> Optional.of(value);
            case "enum" ->
                value instanceof ArrayNode values && values.size() > 0 ? Optional.of(values.get(0)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Whether the bound itself is sure to be allowed. */
    private static boolean isFree(ObjectNode schema) {
        return !schema.has("multipleOf")
                && !schema.has("exclusiveMinimum")
                && !schema.has("exclusiveMaximum")
                && !schema.has("enum");
    }

    /** What the contract gives as a value of a property: an example, a default, the first of an enumeration. */
    private static Optional<Node> sample(Location rule, String property) {
        List<Place> places = Places.leadingTo(rule);
        for (int i = places.size() - 1; i >= 0; i--) {
            if (places.get(i).node() instanceof ObjectNode object
                    && object.get("properties") instanceof ObjectNode properties
                    && properties.get(property) instanceof ObjectNode schema) {
                return sample(schema);
            }
        }
        return Optional.empty();
    }

    private static Optional<Node> sample(ObjectNode schema) {
        return schema.find("example")
                .or(() -> first(schema.find("examples")))
                .or(() -> schema.find("const"))
                .or(() -> schema.find("default"))
                .or(() -> first(schema.find("enum")));
    }

    private static Optional<Node> first(Optional<Node> list) {
        return list.filter(node -> node instanceof ArrayNode array && array.size() > 0)
                .map(node -> ((ArrayNode) node).get(0));
    }

    /** A copy in which one value is another, or is there for the first time. */
    private static Optional<Node> with(Node node, List<String> path, Node value) {
        if (path.isEmpty()) {
            return Optional.of(value);
        }
        String token = path.get(0);
        List<String> rest = path.subList(1, path.size());
        if (node instanceof ObjectNode object) {
            Optional<Node> changed = object.has(token)
                    ? object.find(token).flatMap(below -> with(below, rest, value))
                    : rest.isEmpty() ? Optional.of(value) : Optional.empty();
            return changed.map(below -> put(object, token, below));
        }
        if (node instanceof ArrayNode array && token.matches("\\d{1,9}") && Integer.parseInt(token) < array.size()) {
            int index = Integer.parseInt(token);
            List<Node> items = new ArrayList<>(array.items());
            return with(items.get(index), rest, value).map(below -> {
                items.set(index, below);
                return new ArrayNode(items, -1, -1);
            });
        }
        return Optional.empty();
    }

    private static Node put(ObjectNode object, String key, Node value) {
        ObjectNode.Builder members = ObjectNode.builder();
        object.forEach((name, old) -> members.put(name, name.equals(key) ? value : old));
        if (!object.has(key)) {
            members.put(key, value);
        }
        return members.build();
    }

    /** The reason starts with the JSON Pointer (RFC 6901) of what is objected to, or speaks of the value as a whole. */
    private static List<String> spot(String reason) {
        int end = reason.indexOf(": ");
        if (end < 0 || !reason.startsWith("/")) {
            return List.of();
        }
        return Arrays.stream(reason.substring(1, end).split("/", -1))
                .map(token -> token.replace("~1", "/").replace("~0", "~"))
                .toList();
    }

    private static List<String> append(List<String> path, String token) {
        List<String> longer = new ArrayList<>(path);
        longer.add(token);
        return longer;
    }
}
