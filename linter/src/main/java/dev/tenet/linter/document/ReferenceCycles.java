package dev.tenet.linter.document;

import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which references lie on a cycle: following them leads back to a place that holds them. Spectral leaves exactly these as they are
 * written, so that what is resolved never ends up in itself.
 *
 * <p>The graph has a vertex for each place that is referred to, and an edge from each such place to what the references below it name;
 * a reference lies on a cycle when a place around it and its target are of one strongly connected component (Tarjan's algorithm, with
 * a stack of its own).
 */
final class ReferenceCycles {
    private final Map<Node, Place> places = new IdentityHashMap<>();
    private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<ObjectNode> onCycle = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<ObjectNode, List<Place>> around = new IdentityHashMap<>();
    private final Deque<Place> open = new ArrayDeque<>();
    private int visited;
    private int components;

    /** A place that is referred to. */
    private static final class Place {
        private final List<Place> next = new ArrayList<>();
        private int rest;
        private int index;
        private int low;
        private int component;
    }

    /**
     * @param targets what each object with a {@code $ref} names
     * @param roots of the files in which these objects stand
     */
    ReferenceCycles(Map<ObjectNode, ReferenceTarget> targets, Set<Node> roots) {
        targets.values().forEach(target -> places.computeIfAbsent(target.node(), any -> new Place()));
        for (Node root : roots) {
            connect(root, new ArrayList<>(), targets);
        }
        for (Place place : places.values()) {
            if (place.index == 0) {
                findComponents(place);
            }
        }
        around.forEach((reference, outer) -> {
            ReferenceTarget target = targets.get(reference);
            Place inner = target == null ? null : places.get(target.node());
            if (inner != null && outer.stream().anyMatch(place -> place.component == inner.component)) {
                onCycle.add(reference);
            }
        });
    }

    boolean isOnCycle(ObjectNode reference) {
        return onCycle.contains(reference);
    }

    /** @param outer the places around a node that are referred to */
    private void connect(Node node, List<Place> outer, Map<ObjectNode, ReferenceTarget> targets) {
        if (!(node instanceof ObjectNode || node instanceof ArrayNode) || !seen.add(node)) {
            return;
        }
        Place place = places.get(node);
        if (place != null) {
            outer.add(place);
        }
        if (node instanceof ObjectNode object) {
            ReferenceTarget target = targets.get(object);
            if (target != null) {
                refer(object, outer, target.node());
            } else {
                object.forEach((key, value) -> connect(value, outer, targets));
            }
        } else {
            ((ArrayNode) node).items().forEach(item -> connect(item, outer, targets));
        }
        if (place != null) {
            outer.remove(outer.size() - 1);
        }
    }

    private void refer(ObjectNode reference, List<Place> outer, Node target) {
        Place inner = places.get(target);
        if (inner != null) {
            outer.forEach(place -> place.next.add(inner));
        }
        around.put(reference, List.copyOf(outer));
    }

    private void findComponents(Place start) {
        Deque<Place> way = new ArrayDeque<>();
        enter(start, way);
        while (!way.isEmpty()) {
            Place at = way.peek();
            if (at.rest < at.next.size()) {
                Place next = at.next.get(at.rest++);
                if (next.index == 0) {
                    enter(next, way);
                } else if (next.component == 0) {
                    at.low = Math.min(at.low, next.index);
                }
            } else {
                way.pop();
                leave(at);
                Place before = way.peek();
                if (before != null) {
                    before.low = Math.min(before.low, at.low);
                }
            }
        }
    }

    private void enter(Place place, Deque<Place> way) {
        place.index = ++visited;
        place.low = place.index;
        open.push(place);
        way.push(place);
    }

    private void leave(Place place) {
        if (place.low == place.index) {
            components++;
            Place member;
            do {
                member = open.pop();
                member.component = components;
            } while (member != place);
        }
    }
}
