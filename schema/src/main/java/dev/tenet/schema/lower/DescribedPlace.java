package dev.tenet.schema.lower;

import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.BooleanNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.Place;
import dev.tenet.contract.tree.Resolution;
import dev.tenet.contract.tree.StringNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What all the schemas that describe one place of a value, and their in-place applicators, declare about it. */
final class DescribedPlace {
    private static final List<String> IN_PLACE =
            List.of("allOf", "anyOf", "oneOf", "if", "then", "else", "dependentSchemas");

    private final Reading reading;
    private final Set<String> names = new TreeSet<>();
    private final Map<String, List<Place>> properties = new TreeMap<>();
    private final Map<String, List<Place>> patterns = new TreeMap<>();
    private final List<Place> others = new ArrayList<>();
    private final List<Place> items = new ArrayList<>();
    private final Set<String> hidden = new HashSet<>();
    private final Set<Spot> seen = new HashSet<>();
    private boolean anything;
    private boolean speaksOfObjects;

    private DescribedPlace(Reading reading) {
        this.reading = reading;
    }

    static DescribedPlace by(List<Place> schemas, Reading reading) {
        DescribedPlace described = new DescribedPlace(reading);
        for (Place schema : schemas) {
            described.hidden.addAll(HiddenNames.in(schema, reading, Set.of()));
            described.collect(schema);
        }
        return described;
    }

    /** Whether only declared properties are sent: some schema speaks of objects, and none allows other properties in so many words. */
    boolean isClosed() {
        return speaksOfObjects && !anything;
    }

    boolean saysNothing() {
        return !isClosed()
                && properties.isEmpty()
                && patterns.isEmpty()
                && others.isEmpty()
                && items.isEmpty()
                && hidden.isEmpty();
    }

    Set<String> names() {
        return names;
    }

    Map<String, List<Place>> properties() {
        return properties;
    }

    Map<String, List<Place>> patterns() {
        return patterns;
    }

    List<Place> others() {
        return others;
    }

    List<Place> items() {
        return items;
    }

    /** Properties that are no part of values used this way. */
    Set<String> hidden() {
        return hidden;
    }

    private void collect(Place place) {
        if (!(place.node() instanceof ObjectNode schema) || !seen.add(Spot.of(place))) {
            return;
        }
        if (schema.get("$ref") instanceof StringNode target) {
            if (place.document().resolve(target.value()) instanceof Resolution.Resolved resolved) {
                collect(resolved.place());
            } else {
                anything = true;
            }
            if (reading.ignoresSiblingsOfRef()) {
                return;
            }
        }
        anything |=
                schema.has("$dynamicRef") || schema.has("$recursiveRef") || schema.has("enum") || schema.has("const");
        objects(place, schema);
        arrays(place, schema);
        for (String keyword : IN_PLACE) {
            Place inner = place.get(keyword);
            if (inner != null) {
                applicators(keyword, inner);
            }
        }
    }

    private void applicators(String keyword, Place inner) {
        if (inner.node() instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                Node branch = array.get(i);
                anything |= !keyword.equals("allOf") && saysAnything(branch);
                collect(inner.item(i));
            }
        } else if (keyword.equals("dependentSchemas") && inner.node() instanceof ObjectNode map) {
            for (int i = 0; i < map.size(); i++) {
                collect(inner.member(i));
            }
        } else {
            collect(inner);
        }
    }

    /** An alternative that accepts every value declares that anything may be sent. */
    private static boolean saysAnything(Node branch) {
        return BooleanNode.TRUE.equals(branch) || branch instanceof ObjectNode object && object.size() == 0;
    }

    private void objects(Place place, ObjectNode schema) {
        speaksOfObjects |= members(place, "properties", properties) | members(place, "patternProperties", patterns);
        names.addAll(properties.keySet());
        for (String keyword : List.of("additionalProperties", "unevaluatedProperties")) {
            Node rest = schema.get(keyword);
            if (rest instanceof ObjectNode || BooleanNode.TRUE.equals(rest)) {
                anything = true;
                others.add(java.util.Objects.requireNonNull(place.get(keyword)));
            }
        }
        if (schema.get("required") instanceof ArrayNode required) {
            for (Node name : required.items()) {
                if (name instanceof StringNode string) {
                    names.add(string.value());
                }
            }
        }
        if (schema.get("discriminator") instanceof ObjectNode discriminator
                && discriminator.get("propertyName") instanceof StringNode property) {
            names.add(property.value());
        }
        Node type = schema.get("type");
        speaksOfObjects |= type instanceof StringNode name && name.value().equals("object")
                || type instanceof ArrayNode types && types.items().contains(StringNode.of("object"));
    }

    private static boolean members(Place place, String keyword, Map<String, List<Place>> into) {
        Place members = place.get(keyword);
        if (members == null || !(members.node() instanceof ObjectNode object)) {
            return false;
        }
        for (int i = 0; i < object.size(); i++) {
            into.computeIfAbsent(object.key(i), any -> new ArrayList<>()).add(members.member(i));
        }
        return true;
    }

    private void arrays(Place place, ObjectNode schema) {
        for (String keyword : List.of("items", "prefixItems", "additionalItems", "unevaluatedItems", "contains")) {
            Node value = schema.get(keyword);
            Place inner = place.get(keyword);
            if (inner != null && value instanceof ArrayNode array) {
                for (int i = 0; i < array.size(); i++) {
                    items.add(inner.item(i));
                }
            } else if (inner != null && value instanceof ObjectNode) {
                items.add(inner);
            }
        }
    }
}
