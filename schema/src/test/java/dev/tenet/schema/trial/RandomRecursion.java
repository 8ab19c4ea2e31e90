package dev.tenet.schema.trial;

import dev.tenet.schema.Dialect;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Definitions that refer to each other through and through: where assumptions about a goal are made inside of that very goal. */
final class RandomRecursion {
    private static final int DEFINITIONS = 4;

    private final Dice dice;

    private RandomRecursion(Dice dice) {
        this.dice = dice;
    }

    /** The definitions, by name. */
    static Map<String, Object> of(long seed) {
        RandomRecursion random = new RandomRecursion(new Dice(new Random(seed)));
        Map<String, Object> defined = new LinkedHashMap<>();
        for (int i = 0; i < DEFINITIONS; i++) {
            defined.put("d" + i, random.body(2));
        }
        return defined;
    }

    static List<String> names() {
        return List.of("d0", "d1", "d2", "d3");
    }

    /** Whether one of the definitions is contained in another. */
    static Question question(Map<String, Object> defined, String sub, String sup) {
        return new Question(pointed(defined, sub), pointed(defined, sup), Dialect.DRAFT_2020_12);
    }

    private static Object pointed(Map<String, Object> defined, String name) {
        return Json.object("$ref", "#/$defs/" + name, "$defs", Json.copy(defined));
    }

    private Object body(int depth) {
        if (depth > 0 && dice.percent(45)) {
            Object first = body(depth - 1);
            return switch (dice.below(6)) {
                case 0, 1 -> Json.object("anyOf", Json.array(first, body(depth - 1)));
                case 2 -> Json.object("oneOf", Json.array(first, body(depth - 1)));
                case 3 -> Json.object("allOf", Json.array(first, body(depth - 1)));
                case 4 -> Json.object("not", first);
                default -> Json.object("if", first, "then", body(depth - 1), "else", body(depth - 1));
            };
        }
        return switch (dice.below(6)) {
            case 0 -> Json.object("type", dice.of("null", "integer", "boolean"));
            case 1, 2 -> array();
            default -> object();
        };
    }

    private Object array() {
        Map<String, Object> schema = Json.object("type", "array");
        schema.put(dice.of("items", "items", "contains"), inner());
        if (dice.percent(30)) {
            schema.put("prefixItems", Json.array(inner()));
        }
        if (dice.percent(40)) {
            schema.put(dice.of("minItems", "maxItems"), dice.small(1, 2));
        }
        if (dice.percent(10)) {
            schema.put("uniqueItems", true);
        }
        return schema;
    }

    private Object object() {
        Map<String, Object> properties = Json.object(dice.of("a", "b"), inner());
        if (dice.percent(50)) {
            properties.put(dice.of("a", "b"), inner());
        }
        Map<String, Object> schema = Json.object("type", "object", "properties", properties);
        if (dice.percent(60)) {
            schema.put("required", Json.array(dice.of("a", "b")));
        }
        if (dice.percent(35)) {
            schema.put("additionalProperties", dice.percent(70) ? false : inner());
        }
        return schema;
    }

    private Object inner() {
        Object reference = Json.object("$ref", "#/$defs/d" + dice.below(DEFINITIONS));
        return switch (dice.below(8)) {
            case 0 -> Json.object("not", reference);
            case 1 -> Json.object("anyOf", Json.array(Json.object("type", "null"), reference));
            case 2 -> body(0);
            default -> reference;
        };
    }
}
