package dev.tenet.schema.lower;

import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.BooleanNode;
import dev.tenet.contract.tree.Document;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.Place;
import dev.tenet.contract.tree.Pointer;
import dev.tenet.contract.tree.StringNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The {@code $dynamicAnchor}s of one document by schema resource, that is by the nearest {@code $id} around them (JSON Schema 2020-12, sections 8.2.1 and
 * 8.2.2). Which one is meant by a name that a resource gives twice, nobody says.
 */
final class DynamicAnchors {
    private final Map<Pointer, Map<String, Place>> byResource = new HashMap<>();
    private final Map<Pointer, Set<String>> twice = new HashMap<>();
    private final Set<Pointer> resources = new HashSet<>();

    private DynamicAnchors() {}

    static DynamicAnchors of(Document document) {
        DynamicAnchors anchors = new DynamicAnchors();
        if (mentions(document.root(), "$dynamicAnchor")) {
            anchors.collect(document.place(), document.place().pointer());
        }
        return anchors;
    }

    boolean isEmpty() {
        return byResource.isEmpty();
    }

    /** The anchors of the resource that a place belongs to, by name. */
    Map<String, Place> around(Place place) {
        return byResource.getOrDefault(resource(place), Map.of());
    }

    /** Whether the resource that a place belongs to gives a name more than once. */
    boolean isAmbiguous(Place place, String name) {
        return twice.getOrDefault(resource(place), Set.of()).contains(name);
    }

    private Pointer resource(Place place) {
        Pointer resource = place.document().place().pointer();
        Pointer at = resource;
        for (String token : place.pointer().tokens()) {
            at = at.child(token);
            resource = resources.contains(at) ? at : resource;
        }
        return resource;
    }

    private void collect(Place place, Pointer resource) {
        Pointer here = resource;
        if (place.node() instanceof ObjectNode object) {
            if (object.get("$id") instanceof StringNode) {
                here = place.pointer();
                resources.add(here);
            }
            if (object.get("$dynamicAnchor") instanceof StringNode name) {
                Map<String, Place> known = byResource.computeIfAbsent(here, key -> new HashMap<>());
                if (known.putIfAbsent(name.value(), place) != null) {
                    twice.computeIfAbsent(here, key -> new HashSet<>()).add(name.value());
                }
            }
            for (int i = 0; i < object.size(); i++) {
                collect(place.member(i), here);
            }
        } else if (place.node() instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                collect(place.item(i), here);
            }
        }
    }

    private static boolean mentions(Node node, String key) {
        if (node instanceof ObjectNode object) {
            for (int i = 0; i < object.size(); i++) {
                if (object.key(i).equals(key) || mentions(object.value(i), key)) {
                    return true;
                }
            }
        } else if (node instanceof ArrayNode array) {
            return array.items().stream().anyMatch(item -> mentions(item, key));
        }
        return false;
    }

    /** Whether {@code $recursiveRef} (2019-09) means what {@code $ref} would. */
    static boolean isOnlyRootRecursive(Document document) {
        int all = recursive(document.root());
        boolean root =
                document.root() instanceof ObjectNode object && BooleanNode.TRUE.equals(object.get("$recursiveAnchor"));
        return all == 0 || all == 1 && root;
    }

    private static int recursive(Node node) {
        int found = 0;
        if (node instanceof ObjectNode object) {
            for (int i = 0; i < object.size(); i++) {
                boolean is = object.key(i).equals("$recursiveAnchor")
                        && object.value(i).equals(BooleanNode.TRUE);
                found += (is ? 1 : 0) + recursive(object.value(i));
            }
        } else if (node instanceof ArrayNode array) {
            for (Node item : array.items()) {
                found += recursive(item);
            }
        }
        return found;
    }
}
