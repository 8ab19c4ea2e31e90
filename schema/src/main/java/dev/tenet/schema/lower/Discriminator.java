package dev.tenet.schema.lower;

import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.Place;
import dev.tenet.contract.tree.StringNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A Discriminator Object says by the value of one property which branch of {@code oneOf} or {@code anyOf} is meant. Lowered to what it means: each branch
 * demands the property, with the values that are mapped to it, or else with its schema name (OpenAPI 3, Discriminator Object). The branch that is the default
 * (3.2) takes what names no other.
 *
 * @param fallback the schema that {@code defaultMapping} names
 * @param named the values that select a branch, of all branches but the default
 */
record Discriminator(
        @Nullable String property,
        @Nullable ObjectNode mapping,
        @Nullable String fallback,
        Set<String> named) {
    private static final Discriminator NONE = new Discriminator(null, null, null, Set.of());

    static Discriminator of(Place place, Reading reading, Wanted wanted) {
        if (!reading.isOpenApi()
                || !wanted.has("discriminator")
                || !(place.node() instanceof ObjectNode schema)
                || !(schema.get("discriminator") instanceof ObjectNode discriminator)
                || !(discriminator.get("propertyName") instanceof StringNode property)) {
            return NONE;
        }
        @Nullable ObjectNode mapping = discriminator.get("mapping") instanceof ObjectNode map ? map : null;
        @Nullable
        String fallback = discriminator.get("defaultMapping") instanceof StringNode text ? text.value() : null;
        Place branches = schema.has("oneOf") ? place.get("oneOf") : place.get("anyOf");
        if (branches == null || !(branches.node() instanceof ArrayNode list)) {
            return NONE;
        }
        Set<String> seen = new TreeSet<>();
        Set<String> named = new TreeSet<>();
        for (int i = 0; i < list.size(); i++) {
            List<String> values = values(branches.item(i), mapping);
            if (values.isEmpty() || !values.stream().allMatch(seen::add)) {
                return NONE;
            }
            if (!isMeant(branches.item(i), fallback)) {
                named.addAll(values);
            }
        }
        return new Discriminator(property.value(), mapping, fallback, named);
    }

    /** Whether it says of every value which branch is meant. */
    boolean decides() {
        return property != null;
    }

    /** The branch together with the values that select it; as it is where the discriminator does not name it. */
    Node select(Place branch, Node lowered) {
        String name = property;
        if (name == null) {
            return lowered;
        }
        boolean otherwise = isMeant(branch, fallback);
        if (otherwise && named.isEmpty()) {
            return lowered;
        }
        Node values = among(otherwise ? named : new TreeSet<>(values(branch, mapping)));
        Node value = otherwise ? ObjectNode.of(Map.of("not", values)) : values;
        ObjectNode.Builder selected = ObjectNode.builder().put("properties", ObjectNode.of(Map.of(name, value)));
        if (!otherwise) {
            selected.put("required", ArrayNode.of(List.of(StringNode.of(name))));
        }
        return Lowering.both(lowered, selected.build());
    }

    private static Node among(Set<String> values) {
        List<Node> allowed = new ArrayList<>();
        values.forEach(value -> allowed.add(StringNode.of(value)));
        return ObjectNode.of(Map.of("enum", ArrayNode.of(allowed)));
    }

    /** Whether a mapping to that means the branch: its reference, or its name. */
    private static boolean isMeant(Place branch, @Nullable String target) {
        return target != null
                && branch.find("$ref")
                        .filter(reference -> reference.node() instanceof StringNode text
                                && (text.value().equals(target) || name(text).equals(target)))
                        .isPresent();
    }

    private static String name(StringNode reference) {
        return reference.value().substring(reference.value().lastIndexOf('/') + 1);
    }

    private static List<String> values(Place branch, @Nullable ObjectNode mapping) {
        Place reference = branch.get("$ref");
        if (reference == null || !(reference.node() instanceof StringNode target)) {
            return List.of();
        }
        String name = name(target);
        List<String> values = new ArrayList<>();
        if (mapping != null) {
            for (int i = 0; i < mapping.size(); i++) {
                if (mapping.value(i) instanceof StringNode mapped
                        && (mapped.value().equals(target.value())
                                || mapped.value().equals(name))) {
                    values.add(mapping.key(i));
                }
            }
        }
        return values.isEmpty() ? List.of(name) : values;
    }
}
