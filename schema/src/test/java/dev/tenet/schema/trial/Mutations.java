package dev.tenet.schema.trial;

import dev.tenet.schema.Dialect;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Small changes to a schema: what an author does from one version to the next. */
final class Mutations {
    private final Dice dice;
    private final Features features;
    private final RandomSchemas schemas;

    Mutations(Dice dice, Dialect dialect) {
        this.dice = dice;
        this.features = new Features(dialect);
        this.schemas = new RandomSchemas(dice, dialect);
    }

    /** A changed copy. */
    Map<String, Object> mutate(Map<String, Object> schema) {
        Map<String, Object> copy = Json.copy(schema);
        for (int i = dice.small(1, 3).intValue(); i > 0; i--) {
            List<Slots.Slot> slots = Slots.below(copy);
            if (slots.isEmpty() || dice.percent(30)) {
                change(copy);
            } else {
                Slots.Slot slot = dice.of(slots);
                if (slot.schema() instanceof Map && dice.percent(85)) {
                    change(Json.map(slot.schema()));
                } else {
                    slot.put().accept(replacement(slot.schema()));
                }
            }
        }
        return copy;
    }

    private Object replacement(Object schema) {
        boolean alone = schema instanceof Boolean && !features.hasDraft6();
        return switch (alone ? 0 : dice.below(4)) {
            case 0 -> schemas.fragment(1);
            case 1 -> Json.object("not", Json.copy(schema));
            case 2 -> Json.object("anyOf", Json.array(Json.copy(schema), schemas.fragment(1)));
            default -> Json.object("allOf", Json.array(schemas.fragment(1), Json.copy(schema)));
        };
    }

    private void change(Map<String, Object> schema) {
        List<String> keys = new ArrayList<>(schema.keySet());
        keys.removeAll(List.of("$defs", "definitions"));
        if (keys.isEmpty() || dice.percent(25)) {
            schemas.some().forEach(dice.percent(50) ? schema::putIfAbsent : schema::put);
            return;
        }
        String key = dice.of(keys);
        Object value = schema.get(key);
        if (dice.percent(20)) {
            schema.remove(key);
        } else if (value instanceof BigDecimal number) {
            schema.put(key, change(key, number));
        } else if (key.equals("type")) {
            schema.put(key, types(value));
        } else if (value instanceof List<?> && (key.equals("enum") || key.equals("required") || key.endsWith("Of"))) {
            changeList(key, Json.list(value));
        } else if (key.equals("pattern")) {
            schema.put(key, dice.pattern());
        } else if (key.equals("anyOf") || key.equals("oneOf")) {
            swap(schema, key, key.equals("anyOf") ? "oneOf" : "anyOf");
        } else if (value instanceof Map<?, ?> && key.endsWith("roperties")) {
            changeMembers(Json.map(value), key);
        }
    }

    private BigDecimal change(String key, BigDecimal number) {
        if (key.startsWith("m") && (key.endsWith("Length") || key.endsWith("s")) && number.scale() <= 0) {
            return number.add(dice.of(BigDecimal.ONE, BigDecimal.ONE.negate())).max(BigDecimal.ZERO);
        }
        if (key.equals("multipleOf")) {
            return dice.percent(50) ? number.multiply(BigDecimal.valueOf(2)) : dice.step();
        }
        return dice.percent(30)
                ? dice.number()
                : number.add(new BigDecimal(dice.of("1", "-1", "0.5", "-0.5", "2", "0.1")));
    }

    private Object types(Object value) {
        if (features.isOpenApi30()) {
            return "integer".equals(value) ? "number" : "number".equals(value) ? "integer" : value;
        }
        List<Object> types = new ArrayList<>(value instanceof List<?> list ? list : List.of(value));
        String other = dice.of("null", "integer", "number", "string", "array", "object", "boolean");
        if (!types.remove(other) || types.isEmpty()) {
            types.add(other);
        }
        return types;
    }

    private void changeList(String key, List<Object> list) {
        if (list.size() > 1 && dice.percent(50)) {
            list.remove(dice.below(list.size()));
        } else {
            Object added =
                    key.equals("enum") ? dice.literal(1) : key.equals("required") ? dice.name() : schemas.fragment(1);
            if (key.endsWith("Of") || !list.contains(added)) {
                list.add(added);
            }
        }
    }

    private static void swap(Map<String, Object> schema, String key, String other) {
        Object value = schema.remove(key);
        Object rest = schema.remove(other);
        schema.put(other, value);
        if (rest != null) {
            schema.put(key, rest);
        }
    }

    private void changeMembers(Map<String, Object> members, String key) {
        if (members.size() > 1 && dice.percent(50)) {
            members.remove(dice.of(List.copyOf(members.keySet())));
        } else {
            members.put(key.startsWith("pattern") ? dice.pattern() : dice.name(), schemas.fragment(1));
        }
    }
}
