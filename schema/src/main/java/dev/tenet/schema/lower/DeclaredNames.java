package dev.tenet.schema.lower;

import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.BooleanNode;
import dev.tenet.contract.tree.Document;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.Place;
import dev.tenet.contract.tree.Pointer;
import dev.tenet.contract.tree.Resolution;
import dev.tenet.contract.tree.StringNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The properties that a sender may send: those that its schema declares, wherever in it. A schema that says nothing about objects, or that allows other properties
 * in so many words, leaves the sender free.
 */
final class DeclaredNames {
    private final Map<Spot, Declared> known = new HashMap<>();

    private record Spot(Document document, Pointer pointer, boolean siblings) {}

    /** What is declared at one place of a value. */
    private static final class Declared {
        final Set<String> names = new TreeSet<>();
        final Set<String> patterns = new TreeSet<>();
        boolean anything;
        boolean speaksOfObjects;
    }

    /** The lowered schema, closed to what the place declares. */
    Node close(Node lowered, Place place, Reading reading) {
        boolean siblings = !reading.ignoresSiblingsOfRef();
        Declared declared = known.computeIfAbsent(
                new Spot(place.document(), place.pointer(), siblings), spot -> collect(place, siblings));
        if (declared.anything || !declared.speaksOfObjects) {
            return lowered;
        }
        return Lowering.both(
                lowered,
                ObjectNode.builder().put("propertyNames", names(declared)).build());
    }

    private static Node names(Declared declared) {
        List<Node> alternatives = new ArrayList<>();
        if (!declared.names.isEmpty()) {
            List<Node> names = new ArrayList<>();
            declared.names.forEach(name -> names.add(StringNode.of(name)));
            alternatives.add(ObjectNode.builder().put("enum", ArrayNode.of(names)).build());
        }
        for (String pattern : declared.patterns) {
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

    private static Declared collect(Place place, boolean siblings) {
        Declared declared = new Declared();
        collect(place, siblings, declared, new HashSet<>());
        return declared;
    }

    private static void collect(Place place, boolean siblings, Declared into, Set<Spot> seen) {
        if (!(place.node() instanceof ObjectNode schema)
                || !seen.add(new Spot(place.document(), place.pointer(), siblings))) {
            return;
        }
        if (schema.get("$ref") instanceof StringNode target) {
            if (place.document().resolve(target.value()) instanceof Resolution.Resolved resolved) {
                collect(resolved.place(), siblings, into, seen);
            } else {
                into.anything = true;
            }
            if (!siblings) {
                return;
            }
        }
        if (schema.has("$dynamicRef") || schema.has("$recursiveRef")) {
            into.anything = true;
        }
        own(schema, into);
        for (String keyword : List.of("allOf", "anyOf", "oneOf", "if", "then", "else", "dependentSchemas")) {
            Place inner = place.get(keyword);
            if (inner == null) {
                continue;
            }
            if (inner.node() instanceof ArrayNode array) {
                for (int i = 0; i < array.size(); i++) {
                    collect(inner.item(i), siblings, into, seen);
                }
            } else if (keyword.equals("dependentSchemas") && inner.node() instanceof ObjectNode map) {
                for (int i = 0; i < map.size(); i++) {
                    collect(inner.member(i), siblings, into, seen);
                }
            } else {
                collect(inner, siblings, into, seen);
            }
        }
    }

    private static void own(ObjectNode schema, Declared into) {
        if (schema.get("properties") instanceof ObjectNode properties) {
            into.names.addAll(properties.keys());
            into.speaksOfObjects = true;
        }
        if (schema.get("patternProperties") instanceof ObjectNode properties) {
            into.patterns.addAll(properties.keys());
            into.speaksOfObjects = true;
        }
        for (String keyword : List.of("additionalProperties", "unevaluatedProperties")) {
            Node others = schema.get(keyword);
            into.anything |= others instanceof ObjectNode || BooleanNode.TRUE.equals(others);
        }
        if (schema.get("required") instanceof ArrayNode required) {
            for (Node name : required.items()) {
                if (name instanceof StringNode string) {
                    into.names.add(string.value());
                }
            }
        }
        if (schema.get("discriminator") instanceof ObjectNode discriminator
                && discriminator.get("propertyName") instanceof StringNode property) {
            into.names.add(property.value());
        }
        for (String keyword : List.of("enum", "const")) {
            into.anything |= schema.has(keyword);
        }
        Node type = schema.get("type");
        into.speaksOfObjects |= type instanceof StringNode name && name.value().equals("object")
                || type instanceof ArrayNode types && types.items().contains(StringNode.of("object"));
    }
}
