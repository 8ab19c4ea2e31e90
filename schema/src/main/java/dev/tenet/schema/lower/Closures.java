package dev.tenet.schema.lower;

import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.BooleanNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
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
        ObjectNode.Builder properties = ObjectNode.builder();
        described.properties().forEach((name, schemas) -> {
            if (described.hidden().contains(name)) {
                properties.put(name, BooleanNode.FALSE);
            } else {
                addUnlessFree(name, of(schemas, reading), described, properties);
            }
        });
        for (String name : described.names()) {
            if (!described.properties().containsKey(name)) {
                addUnlessFree(name, Optional.empty(), described, properties);
            }
        }
        if (!properties.isEmpty()) {
            out.put("properties", properties.build());
        }
        ObjectNode.Builder patterns = ObjectNode.builder();
        described
                .patterns()
                .forEach((pattern, schemas) -> addUnlessFree(pattern, of(schemas, reading), described, patterns));
        if (!patterns.isEmpty()) {
            out.put("patternProperties", patterns.build());
        }
        if (described.isClosed()) {
            out.put("additionalProperties", BooleanNode.FALSE);
        }
        of(described.others(), reading).ifPresent(closure -> others(described, closure, out));
        of(described.items(), reading).ifPresent(closure -> out.put("items", closure));
        return out.build();
    }

    /** A name of a closed object is listed even where its value is free. */
    private static void addUnlessFree(
            String name, Optional<Node> closure, DescribedPlace described, ObjectNode.Builder into) {
        if (closure.isPresent() || described.isClosed()) {
            into.put(name, closure.orElse(BooleanNode.TRUE));
        }
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
}
