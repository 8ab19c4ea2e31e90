package dev.tenet.schema.lower;

import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.BooleanNode;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.Place;
import dev.tenet.contract.tree.Resolution;
import dev.tenet.contract.tree.StringNode;
import dev.tenet.schema.Usage;
import java.util.HashSet;
import java.util.Set;

/**
 * The properties that are no part of a value in one direction: {@code readOnly} ones in requests, {@code writeOnly} ones in responses (OpenAPI 3, Schema
 * Object). Where {@code required} stands beside an {@code allOf}, the property may be declared inside it.
 */
final class HiddenNames {
    private static final int DEEPEST = 12;

    private HiddenNames() {}

    static Set<String> in(Place place, Reading reading, Set<String> inherited) {
        String flag =
                reading.usage() == Usage.REQUEST ? "readOnly" : reading.usage() == Usage.RESPONSE ? "writeOnly" : "";
        if (flag.isEmpty()) {
            return Set.of();
        }
        Set<String> names = new HashSet<>(inherited);
        collect(place, flag, names, 0);
        return names.isEmpty() ? Set.of() : Set.copyOf(names);
    }

    private static void collect(Place place, String flag, Set<String> names, int depth) {
        if (depth > DEEPEST || !(place.node() instanceof ObjectNode schema)) {
            return;
        }
        Place properties = place.get("properties");
        if (properties != null && properties.node() instanceof ObjectNode members) {
            for (int i = 0; i < members.size(); i++) {
                if (isFlagged(properties.member(i), flag, 0)) {
                    names.add(members.key(i));
                }
            }
        }
        if (schema.get("allOf") instanceof ArrayNode branches) {
            Place members = java.util.Objects.requireNonNull(place.get("allOf"));
            for (int i = 0; i < branches.size(); i++) {
                collect(members.item(i), flag, names, depth + 1);
            }
        }
        if (schema.get("$ref") instanceof StringNode target
                && place.document().resolve(target.value()) instanceof Resolution.Resolved resolved) {
            collect(resolved.place(), flag, names, depth + 1);
        }
    }

    /** Whether a property carries the flag itself, or through its reference or an {@code allOf}. */
    private static boolean isFlagged(Place property, String flag, int depth) {
        if (depth > DEEPEST || !(property.node() instanceof ObjectNode schema)) {
            return false;
        }
        if (BooleanNode.TRUE.equals(schema.get(flag))) {
            return true;
        }
        if (schema.get("$ref") instanceof StringNode target
                && property.document().resolve(target.value()) instanceof Resolution.Resolved resolved
                && isFlagged(resolved.place(), flag, depth + 1)) {
            return true;
        }
        if (schema.get("allOf") instanceof ArrayNode branches) {
            Place members = java.util.Objects.requireNonNull(property.get("allOf"));
            for (int i = 0; i < branches.size(); i++) {
                if (isFlagged(members.item(i), flag, depth + 1)) {
                    return true;
                }
            }
        }
        return false;
    }
}
