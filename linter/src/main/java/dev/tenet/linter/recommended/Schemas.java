package dev.tenet.linter.recommended;

import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.Pointer;
import dev.tenet.linter.value.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Walks schemas and their subschemas, each once, however many ways lead to it. */
final class Schemas {
    private static final Set<String> MAPS =
            Set.of("properties", "patternProperties", "dependentSchemas", "$defs", "definitions");
    private static final Set<String> LISTS = Set.of("allOf", "anyOf", "oneOf", "prefixItems");
    private static final Set<String> SINGLE =
            Set.of("items", "additionalProperties", "unevaluatedProperties", "unevaluatedItems", "then", "else");

    private final Value root;
    private final Optional<Direction> direction;
    private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Place> pending = new ArrayDeque<>();
    private final List<Place> found = new ArrayList<>();

    private Schemas(Value root, Optional<Direction> direction) {
        this.root = root;
        this.direction = direction;
    }

    /** What may be part of a payload that goes in this direction. */
    static List<Place> of(Value root, Direction direction) {
        Schemas schemas = new Schemas(root, Optional.of(direction));
        return schemas.walk(Payloads.of(root, direction));
    }

    /** Those with a name first, then those that are written where they are used. */
    static List<Place> all(Value root) {
        Schemas schemas = new Schemas(root, Optional.empty());
        List<Place> tops = new ArrayList<>(named(root));
        tops.addAll(Payloads.of(root, Direction.REQUEST));
        tops.addAll(Payloads.of(root, Direction.RESPONSE));
        return schemas.walk(tops);
    }

    /** The schemas with a name. */
    static List<Place> named(Value root) {
        List<Place> named = new ArrayList<>();
        for (List<String> path : List.of(List.of("components", "schemas"), List.of("definitions"))) {
            Value map = root;
            for (String token : path) {
                map = map.get(token);
            }
            for (String name : map.keysAsWritten()) {
                named.add(new Place(Trail.of(path).to(name), map.get(name)));
            }
        }
        return named;
    }

    private List<Place> walk(List<Place> tops) {
        pending.addAll(tops);
        while (!pending.isEmpty()) {
            Place place = target(pending.poll());
            if (place.value().isObject() && seen.add(place.value().node()) && !isOfTheOtherDirection(place.value())) {
                found.add(place);
                place.value().keysAsWritten().forEach(keyword -> enter(keyword, place.to(keyword)));
            }
        }
        return found;
    }

    private boolean isOfTheOtherDirection(Value schema) {
        return direction
                .map(of -> schema.get(of == Direction.REQUEST ? "readOnly" : "writeOnly")
                        .isTrue())
                .orElse(false);
    }

    /** References on a cycle are not followed by the values themselves. */
    private Place target(Place place) {
        String reference = place.value().get("$ref").text();
        if (!reference.startsWith("#/")) {
            return place;
        }
        Pointer pointer;
        try {
            pointer = Pointer.parse(reference.substring(1));
        } catch (IllegalArgumentException e) {
            return place;
        }
        Value value = root;
        for (String token : pointer.tokens()) {
            value = value.get(token);
        }
        return value.isObject() ? new Place(Trail.of(pointer.tokens()), value) : place;
    }

    private void enter(String keyword, Place child) {
        if (MAPS.contains(keyword) || LISTS.contains(keyword)) {
            child.value().keys().forEach(key -> pending.add(child.to(key)));
        } else if (SINGLE.contains(keyword)) {
            pending.add(child);
        }
    }
}
