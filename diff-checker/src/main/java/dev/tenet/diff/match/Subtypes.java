package dev.tenet.diff.match;

import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.Document;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.Place;
import dev.tenet.contract.tree.Resolution;
import dev.tenet.contract.tree.StringNode;
import dev.tenet.diff.facts.Spot;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which schemas may stand where one with a discriminator is asked for: those that build on it by {@code allOf}, and those that it maps
 * values to (OpenAPI 3, Discriminator Object; 2.0, Schema Object). The schema itself does not refer to the former.
 */
public final class Subtypes {
    private final Map<Document, Map<Spot, List<Place>>> byBase = new IdentityHashMap<>();

    /** The schemas that may stand for this one, by the value that means them or else by name; none where it has no discriminator, or names its alternatives itself. */
    public SortedMap<String, Place> of(Place schema) {
        SortedMap<String, Place> found = new TreeMap<>();
        if (!(schema.node() instanceof ObjectNode object)
                || !object.has("discriminator")
                || object.has("oneOf")
                || object.has("anyOf")) {
            return found;
        }
        Set<Spot> seen = new HashSet<>(Set.of(Spot.of(schema)));
        mapped(schema).forEach((value, heir) -> {
            seen.add(Spot.of(heir));
            found.put(value, heir);
        });
        otherwise(schema)
                .filter(heir -> seen.add(Spot.of(heir)))
                .ifPresent(heir -> found.put(heir.pointer().last(), heir));
        Map<Spot, List<Place>> heirs = byBase.computeIfAbsent(schema.document(), Subtypes::index);
        Deque<Place> todo = new ArrayDeque<>(List.of(schema));
        Set<Spot> visited = new HashSet<>(Set.of(Spot.of(schema)));
        while (!todo.isEmpty()) {
            for (Place heir : heirs.getOrDefault(Spot.of(todo.poll()), List.of())) {
                if (visited.add(Spot.of(heir))) {
                    todo.add(heir);
                    if (seen.add(Spot.of(heir))) {
                        found.put(heir.pointer().last(), heir);
                    }
                }
            }
        }
        return found;
    }

    /** Whether a discriminator maps this value; others mean the schema of that name (OpenAPI 3, Discriminator Object). */
    public static boolean isMapped(Place schema, String value) {
        return schema.find("discriminator")
                .flatMap(discriminator -> discriminator.find("mapping"))
                .flatMap(mapping -> mapping.find(value))
                .isPresent();
    }

    private static Map<String, Place> mapped(Place schema) {
        Map<String, Place> found = new HashMap<>();
        schema.find("discriminator")
                .flatMap(discriminator -> discriminator.find("mapping"))
                .ifPresent(mapping -> ReferenceTexts.mapped(mapping.node()).forEach((value, reference) -> {
                    if (schema.document().resolve(reference) instanceof Resolution.Resolved resolved) {
                        found.put(value, resolved.place());
                    }
                }));
        return found;
    }

    /** The schema that is meant where no value says so (3.2). */
    private static Optional<Place> otherwise(Place schema) {
        return schema.find("discriminator")
                .flatMap(discriminator -> discriminator.find("defaultMapping"))
                .filter(target -> target.node() instanceof StringNode)
                .map(target -> ReferenceTexts.schema(((StringNode) target.node()).value()))
                .map(reference -> schema.document().resolve(reference))
                .filter(Resolution.Resolved.class::isInstance)
                .map(resolution -> ((Resolution.Resolved) resolution).place());
    }

    private static Map<Spot, List<Place>> index(Document document) {
        Map<Spot, List<Place>> heirs = new HashMap<>();
        for (Place schema : named(document)) {
            for (Place base : bases(schema)) {
                heirs.computeIfAbsent(Spot.of(base), key -> new ArrayList<>()).add(schema);
            }
        }
        return heirs;
    }

    /** The schemas that have names: components, definitions, or what a file of schemas lists. */
    private static List<Place> named(Document document) {
        Place root = document.place();
        List<Place> lists = new ArrayList<>();
        root.find("components")
                .flatMap(components -> components.find("schemas"))
                .ifPresent(lists::add);
        root.find("definitions").ifPresent(lists::add);
        lists.add(root);
        List<Place> named = new ArrayList<>();
        for (Place list : lists) {
            if (list.node() instanceof ObjectNode object) {
                for (int i = 0; i < object.size(); i++) {
                    named.add(list.member(i));
                }
            }
        }
        return named;
    }

    private static List<Place> bases(Place schema) {
        List<Place> found = new ArrayList<>();
        Place all = schema.get("allOf");
        if (all != null && all.node() instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                if (all.item(i).node() instanceof ObjectNode part
                        && part.get("$ref") instanceof StringNode reference
                        && schema.document().resolve(reference.value()) instanceof Resolution.Resolved resolved) {
                    found.add(resolved.place());
                }
            }
        }
        return found;
    }
}
