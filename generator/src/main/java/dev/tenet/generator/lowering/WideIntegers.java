package dev.tenet.generator.lowering;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An integer whose bounds, default or values do not fit into 32 bits has 64; a bound that does not fit into 64 goes, since no value can reach it, and that
 * is told; one that is no integer is rounded. The engine writes such numbers as they are, which is no number in Java, C# and Go.
 */
final class WideIntegers implements SchemaStep {
    private static final List<String> BOUNDS = List.of("minimum", "maximum", "default");
    private static final BigDecimal MAX_INT = BigDecimal.valueOf(Integer.MAX_VALUE);
    private static final BigDecimal MAX_LONG = BigDecimal.valueOf(Long.MAX_VALUE);

    @Override
    public void lower(ObjectNode schema, Draft draft) {
        String type = schema.path("type").asString("");
        if (type.isEmpty() || type.equals("integer")) {
            unreachable(schema, draft);
        }
        if (!type.equals("integer")) {
            return;
        }
        whole(schema, "minimum", "exclusiveMinimum", true);
        whole(schema, "maximum", "exclusiveMaximum", false);
        boolean wide = false;
        for (String key : BOUNDS) {
            wide |= exceeds(schema.path(key), MAX_INT);
        }
        for (JsonNode value : schema.path("enum")) {
            wide |= exceeds(value, MAX_INT);
        }
        if (wide) {
            schema.put("format", "int64");
        }
    }

    /** A bound of an integer that is none, such as 0.5 or 1e3, becomes the integer that means the same. */
    private static void whole(ObjectNode schema, String key, String exclusive, boolean up) {
        JsonNode bound = schema.path(key);
        if (!bound.isNumber() || bound.isIntegralNumber()) {
            return;
        }
        BigDecimal value = bound.decimalValue();
        BigInteger whole = value.setScale(0, up ? RoundingMode.CEILING : RoundingMode.FLOOR)
                .toBigInteger();
        boolean strict = schema.path(exclusive).asBoolean(false) && value.compareTo(new BigDecimal(whole)) == 0;
        schema.put(key, strict ? whole.add(BigInteger.valueOf(up ? 1 : -1)) : whole);
        schema.remove(exclusive);
    }

    private static void unreachable(ObjectNode schema, Draft draft) {
        for (String key : BOUNDS) {
            if (exceeds(schema.path(key), MAX_LONG)) {
                draft.info(
                        "generate-bound",
                        schema,
                        key,
                        "generated code does not know this " + key + ", which does not fit into 64 bits");
                schema.remove(List.of(key, key.replaceFirst("^m", "exclusiveM")));
                if (schema.has("type")) {
                    schema.put("format", "int64");
                }
            }
        }
    }

    private static boolean exceeds(JsonNode number, BigDecimal limit) {
        return number.isNumber() && number.decimalValue().abs().compareTo(limit) > 0;
    }
}
