package dev.tenet.schema.lower;

import dev.tenet.contract.tree.Place;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What dynamic anchors are bound to on the way to a schema: the outermost resource that has one of the name decides (JSON Schema 2020-12, section 8.2.3.2).
 */
record DynamicScope(Map<String, Spot> bound, Map<Spot, Place> places) {
    static final DynamicScope NONE = new DynamicScope(Map.of(), Map.of());

    /** The scope inside of a resource with these anchors. */
    DynamicScope within(Map<String, Place> anchors) {
        if (bound.keySet().containsAll(anchors.keySet())) {
            return this;
        }
        Map<String, Spot> names = new HashMap<>(bound);
        Map<Spot, Place> known = new HashMap<>(places);
        anchors.forEach((name, place) -> {
            if (names.putIfAbsent(name, Spot.of(place)) == null) {
                known.put(Spot.of(place), place);
            }
        });
        return new DynamicScope(Map.copyOf(names), Map.copyOf(known));
    }

    @Nullable
    Place find(String name) {
        Spot spot = bound.get(name);
        return spot == null ? null : places.get(spot);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DynamicScope that && bound.equals(that.bound);
    }

    @Override
    public int hashCode() {
        return bound.hashCode();
    }
}
