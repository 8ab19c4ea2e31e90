package dev.tenet.generator.lowering;

import java.math.BigDecimal;
import java.math.BigInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code exclusiveMinimum: 5} becomes {@code minimum: 5} with {@code exclusiveMinimum: true}, as OpenAPI 3.0 says it. */
final class NumericBounds implements SchemaStep {
    @Override
    public void lower(ObjectNode schema, Draft draft) {
        bound(schema, "minimum", "exclusiveMinimum", 1);
        bound(schema, "maximum", "exclusiveMaximum", -1);
    }

    private static void bound(ObjectNode schema, String inclusive, String exclusive, int direction) {
        JsonNode strict = schema.path(exclusive);
        if (strict.isNumber()) {
            schema.remove(exclusive);
            JsonNode loose = schema.path(inclusive);
            BigDecimal value = strict.decimalValue();
            if (!loose.isNumber() || value.compareTo(loose.decimalValue()) * direction >= 0) {
                schema.set(inclusive, strict);
                schema.put(exclusive, true);
            }
        } else if (strict.isBoolean()
                && (!strict.booleanValue() || !schema.path(inclusive).isNumber())) {
            schema.remove(exclusive);
        }
        if (schema.path(exclusive).asBoolean(false)
                && schema.path("type").asString("").equals("integer")
                && schema.get(inclusive).isIntegralNumber()) {
            // The engine writes bounds of integers as inclusive ones.
            schema.put(inclusive, schema.get(inclusive).bigIntegerValue().add(BigInteger.valueOf(direction)));
            schema.remove(exclusive);
        }
    }
}
