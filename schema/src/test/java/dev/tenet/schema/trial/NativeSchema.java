package dev.tenet.schema.trial;

import dev.tenet.schema.Dialect;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A schema as validators of JSON Schema read it: as it is, but for OpenAPI. 3.0 becomes draft-04, with {@code nullable} spelt out (OpenAPI 3.0.3, section 4.7.24.1:
 * it matters only beside {@code type}); formats of integers become bounds. Written anew here, since the one of the engine is under test.
 *
 * <p>Beside {@code "type": ["integer", "number"]} networknt 3.0.9 reads bounds as integers ({@code 12.1} is not above a maximum of 12), so integers are left out there.
 */
final class NativeSchema {
    private static final Set<String> HINTS = Set.of("float", "double", "password", "binary", "int32", "int64");

    private NativeSchema() {}

    static Object of(Object schema, Dialect dialect) {
        Features features = new Features(dialect);
        return translate(schema, features);
    }

    private static Object translate(Object value, Features features) {
        if (value instanceof List<?> list) {
            List<Object> items = new ArrayList<>();
            list.forEach(item -> items.add(translate(item, features)));
            return items;
        }
        if (!(value instanceof Map<?, ?> map)) {
            return value;
        }
        Map<String, Object> out = Json.object();
        map.forEach((key, member) ->
                out.put((String) key, Slots.LITERALS.contains(key) ? member : translate(member, features)));
        nullable(out, features);
        if (out.get("type") instanceof List<?> types && types.contains("number")) {
            out.put(
                    "type",
                    types.stream().filter(type -> !type.equals("integer")).toList());
        }
        if (features.isOpenApi() && out.get("format") instanceof String format && HINTS.contains(format)) {
            out.remove("format");
            limit(out, format);
        }
        return out;
    }

    private static void nullable(Map<String, Object> schema, Features features) {
        if (features.isOpenApi30() && schema.get("nullable") instanceof Boolean nullable) {
            schema.remove("nullable");
            if (nullable && schema.get("type") instanceof String type) {
                schema.put("type", Json.array(type, "null"));
            }
        }
    }

    private static void limit(Map<String, Object> schema, String format) {
        if (format.startsWith("int")) {
            BigDecimal end = BigDecimal.valueOf(2).pow(Integer.parseInt(format.substring(3)) - 1);
            List<Object> all = new ArrayList<>();
            if (schema.get("allOf") instanceof List<?> given) {
                all.addAll(given);
            }
            all.add(Json.object("minimum", end.negate(), "maximum", end.subtract(BigDecimal.ONE)));
            schema.put("allOf", all);
        }
    }
}
