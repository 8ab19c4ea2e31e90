package dev.tenet.generator.lowering;

import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An integer whose bounds, default or values do not fit into 32 bits has 64; a bound that does not fit into 64 goes, since no value can reach it. The
 * engine writes such numbers as they are, which is no number in Java, C# and Go.
 */
final class WideIntegers implements SchemaStep {
    private static final BigDecimal MAX_INT = BigDecimal.valueOf(Integer.MAX_VALUE);
    private static final BigDecimal MAX_LONG = BigDecimal.valueOf(Long.MAX_VALUE);

    @Override
    public void lower(ObjectNode schema, Draft draft) {
        if (!schema.path("type").asString("").equals("integer")) {
            return;
        }
        boolean wide = false;
        for (String key : new String[] {"minimum", "maximum", "default"}) {
            if (exceeds(schema.path(key), MAX_LONG)) {
                schema.remove(key);
                wide = true;
            }
            wide |= exceeds(schema.path(key), MAX_INT);
        }
        for (JsonNode value : schema.path("enum")) {
            wide |= exceeds(value, MAX_INT);
        }
        if (wide) {
            schema.put("format", "int64");
        }
    }

    private static boolean exceeds(JsonNode number, BigDecimal limit) {
        return number.isNumber() && number.decimalValue().abs().compareTo(limit) > 0;
    }
}
