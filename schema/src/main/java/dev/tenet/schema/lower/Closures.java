package dev.tenet.schema.lower;

import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.BooleanNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.StringNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What a sender leaves out although its schema would accept it: properties that the schema does not declare, at any depth.
 *
 * <p>The closure of a schema is a schema of its own, to be taken together with the open one. So what is sent is always part of what the open schema accepts
 * (closing the branches of a {@code oneOf} one by one would not keep that true), and the open schema stays recognisable as the unchanged one that it is.
 * Where several subschemas describe one property, the sender may send what any of them declares.
 */
final class Closures {
    private final Definitions definitions;
    private final Map<Key, Optional<String>> names = new HashMap<>();

    /** Schemas that describe one and the same place of a value. */
    private record Key(Set<Spot> schemas, Reading reading) {}

    Closures(Definitions definitions) {
        this.definitions = definitions;
    }

    /** The closure of the schemas that describe a value; empty where they leave the sender free. */
    Optional<Node> of(List<dev.tenet.contract.tree.Place> schemas, Reading reading) {
        Set<Spot> spots = new java.util.LinkedHashSet<>();
        schemas.forEach(place -> spots.add(Spot.of(place)));
        Key key = new Key(spots, reading);
        Optional<String> known = names.get(key);
        if (known == null) {
            DescribedPlace described = DescribedPlace.by(schemas, reading);
            if (described.saysNothing()) {
                known = Optional.empty();
            } else {
                Supplier<Node> body = () -> close(described, reading);
                known = Optional.of(definitions.add(body));
            }
            names.put(key, known);
        }
        return known.map(Definitions::reference);
    }

    private Node close(DescribedPlace described, Reading reading) {
        ObjectNode.Builder out = ObjectNode.builder();
        if (described.isClosed()) {
            out.put("propertyNames", names(described));
        }
        ObjectNode.Builder properties = ObjectNode.builder();
        described.properties().forEach((name, schemas) -> {
            if (described.hidden().contains(name)) {
                properties.put(name, BooleanNode.FALSE);
            } else {
                of(schemas, reading).ifPresent(closure -> properties.put(name, closure));
            }
        });
        if (!properties.isEmpty()) {
            out.put("properties", properties.build());
        }
        ObjectNode.Builder patterns = ObjectNode.builder();
        described
                .patterns()
                .forEach((pattern, schemas) ->
                        of(schemas, reading).ifPresent(closure -> patterns.put(pattern, closure)));
        if (!patterns.isEmpty()) {
            out.put("patternProperties", patterns.build());
        }
        of(described.others(), reading).ifPresent(closure -> others(described, closure, out));
        of(described.items(), reading).ifPresent(closure -> out.put("items", closure));
        return out.build();
    }

    /** Closes the values of undeclared properties without touching the declared ones. */
    private static void others(DescribedPlace described, Node closure, ObjectNode.Builder out) {
        ObjectNode.Builder inner = ObjectNode.builder();
        ObjectNode.Builder properties = ObjectNode.builder();
        described.properties().keySet().forEach(name -> properties.put(name, BooleanNode.TRUE));
        ObjectNode.Builder patterns = ObjectNode.builder();
        described.patterns().keySet().forEach(pattern -> patterns.put(pattern, BooleanNode.TRUE));
        inner.put("properties", properties.build());
        inner.put("patternProperties", patterns.build());
        inner.put("additionalProperties", closure);
        out.put("allOf", ArrayNode.of(List.of(inner.build())));
    }

    private static Node names(DescribedPlace described) {
        List<Node> alternatives = new ArrayList<>();
        if (!described.names().isEmpty()) {
            List<Node> names = new ArrayList<>();
            described.names().forEach(name -> names.add(StringNode.of(name)));
            alternatives.add(
                    ObjectNode.builder().put("enum", ArrayNode.of(names)).build());
        }
        for (String pattern : described.patterns().keySet()) {
            alternatives.add(
                    ObjectNode.builder().put("pattern", StringNode.of(pattern)).build());
        }
        if (alternatives.isEmpty()) {
            return BooleanNode.FALSE;
        }
        return alternatives.size() == 1
                ? alternatives.get(0)
                : ObjectNode.builder().put("anyOf", ArrayNode.of(alternatives)).build();
    }
}
