package dev.tenet.schema.lower;

import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.Place;
import dev.tenet.contract.tree.StringNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A Discriminator Object says by the value of one property which branch of {@code oneOf} or {@code anyOf} is meant. Lowered to what it means: each branch
 * demands the property, with the values that are mapped to it, or else with its schema name (OpenAPI 3, Discriminator Object).
 */
record Discriminator(@Nullable String property, @Nullable ObjectNode mapping, boolean decides) {
    private static final Discriminator NONE = new Discriminator(null, null, false);

    static Discriminator of(Place place, Reading reading, Wanted wanted) {
        if (!reading.isOpenApi()
                || !wanted.has("discriminator")
                || !(place.node() instanceof ObjectNode schema)
                || !(schema.get("discriminator") instanceof ObjectNode discriminator)
                || !(discriminator.get("propertyName") instanceof StringNode property)) {
            return NONE;
        }
        @Nullable ObjectNode mapping = discriminator.get("mapping") instanceof ObjectNode map ? map : null;
        Place branches = schema.has("oneOf") ? place.get("oneOf") : place.get("anyOf");
        boolean decides = branches != null && branches.node() instanceof ArrayNode;
        if (decides && branches != null) {
            Set<String> seen = new TreeSet<>();
            for (int i = 0; i < ((ArrayNode) branches.node()).size(); i++) {
                List<String> values = values(branches.item(i), mapping);
                decides &= !values.isEmpty() && values.stream().allMatch(seen::add);
            }
        }
        return new Discriminator(property.value(), mapping, decides);
    }

    /** The branch together with the values that select it; as it is where the discriminator does not name it. */
    Node select(Place branch, Node lowered) {
        List<String> values = decides ? values(branch, mapping) : List.of();
        String name = property;
        if (values.isEmpty() || name == null) {
            return lowered;
        }
        List<Node> allowed = new ArrayList<>();
        new TreeSet<>(values).forEach(value -> allowed.add(StringNode.of(value)));
        ObjectNode selected = ObjectNode.builder()
                .put(
                        "properties",
                        ObjectNode.builder()
                                .put(
                                        name,
                                        ObjectNode.builder()
                                                .put("enum", ArrayNode.of(allowed))
                                                .build())
                                .build())
                .put("required", ArrayNode.of(List.of(StringNode.of(name))))
                .build();
        return Lowering.both(lowered, selected);
    }

    private static List<String> values(Place branch, @Nullable ObjectNode mapping) {
        Place reference = branch.get("$ref");
        if (reference == null || !(reference.node() instanceof StringNode target)) {
            return List.of();
        }
        String name = target.value().substring(target.value().lastIndexOf('/') + 1);
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
