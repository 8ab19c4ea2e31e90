package dev.tenet.schema.trial;

import dev.tenet.schema.Dialect;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Ways to write a schema anew that leave its meaning as it was, or put it together with another. */
final class Rewriting {
    private final Dice dice;
    private final Features features;

    Rewriting(Dice dice, Dialect dialect) {
        this.dice = dice;
        this.features = new Features(dialect);
    }

    /** The same with the keys of all objects in another order. */
    Object shuffled(Object value) {
        if (value instanceof List<?> list) {
            List<Object> items = new ArrayList<>();
            list.forEach(item -> items.add(shuffled(item)));
            return items;
        } else if (value instanceof Map<?, ?> map) {
            List<Object> keys = new ArrayList<>(map.keySet());
            Collections.shuffle(keys, dice.random());
            Map<String, Object> members = new LinkedHashMap<>();
            keys.forEach(key -> members.put((String) key, shuffled(map.get(key))));
            return members;
        }
        return value;
    }

    /** The same with a subschema moved to the definitions. */
    Map<String, Object> extracted(Map<String, Object> schema) {
        Map<String, Object> copy = Json.copy(schema);
        List<Slots.Slot> slots = Slots.below(copy);
        if (!slots.isEmpty()) {
            Slots.Slot slot = dice.of(slots);
            Map<String, Object> defined = Json.map(copy.getOrDefault(features.definitions(), Json.object()));
            slot.put().accept(Json.object("$ref", "#/" + features.definitions() + "/moved"));
            defined.put("moved", slot.schema());
            copy.put(features.definitions(), defined);
        }
        return copy;
    }

    /** The same as the only branch of an {@code allOf}. */
    Map<String, Object> wrapped(Map<String, Object> schema) {
        return combined("allOf", schema);
    }

    /** One combination of several whole schemas, each with its own definitions. */
    @SafeVarargs
    final Map<String, Object> combined(String keyword, Map<String, Object>... schemas) {
        Map<String, Object> defined = new LinkedHashMap<>();
        List<Object> branches = new ArrayList<>();
        for (Map<String, Object> schema : schemas) {
            branches.add(lifted(schema, "s" + branches.size(), defined));
        }
        Map<String, Object> root = Json.object(keyword, branches);
        if (!defined.isEmpty()) {
            root.put(features.definitions(), defined);
        }
        return root;
    }

    private Object lifted(Map<String, Object> schema, String prefix, Map<String, Object> into) {
        boolean[] toRoot = {false};
        Map<String, Object> copy = Json.map(renamed(schema, "#/" + features.definitions() + "/", prefix, toRoot));
        Object own = copy.remove(features.definitions());
        if (own != null) {
            Json.map(own).forEach((name, body) -> into.put(prefix + name, body));
        }
        if (!toRoot[0]) {
            return copy;
        }
        into.put(prefix, copy);
        return Json.object("$ref", "#/" + features.definitions() + "/" + prefix);
    }

    private static Object renamed(Object value, String home, String prefix, boolean[] toRoot) {
        if (value instanceof List<?> list) {
            List<Object> items = new ArrayList<>();
            list.forEach(item -> items.add(renamed(item, home, prefix, toRoot)));
            return items;
        } else if (value instanceof Map<?, ?> map) {
            Map<String, Object> members = new LinkedHashMap<>();
            map.forEach((key, member) -> {
                if (key.equals("$ref") && member instanceof String reference) {
                    toRoot[0] |= reference.equals("#");
                    members.put(
                            "$ref", home + prefix + (reference.equals("#") ? "" : reference.substring(home.length())));
                } else {
                    members.put((String) key, renamed(member, home, prefix, toRoot));
                }
            });
            return members;
        }
        return value;
    }
}
