package dev.tenet.generator.lowering;

import java.util.Map;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** Writes the type that the other keywords of a schema imply: without one the engine takes the value for anything. */
final class ImpliedTypes implements SchemaStep {
    private static final Map<String, String> FORMATS = Map.ofEntries(
            Map.entry("date", "string"),
            Map.entry("date-time", "string"),
            Map.entry("uuid", "string"),
            Map.entry("uri", "string"),
            Map.entry("email", "string"),
            Map.entry("byte", "string"),
            Map.entry("binary", "string"),
            Map.entry("password", "string"),
            Map.entry("int32", "integer"),
            Map.entry("int64", "integer"),
            Map.entry("float", "number"),
            Map.entry("double", "number"));
    private static final Set<String> COMPOSED = Set.of("$ref", "allOf", "anyOf", "oneOf", "type");

    @Override
    public void lower(ObjectNode schema, Draft draft) {
        if (COMPOSED.stream().anyMatch(schema::has)) {
            return;
        }
        if (schema.has("properties") || schema.path("additionalProperties").isObject()) {
            schema.put("type", "object");
        } else if (schema.has("items")) {
            schema.put("type", "array");
        } else if (FORMATS.containsKey(schema.path("format").asString(""))) {
            schema.put("type", FORMATS.get(schema.get("format").asString()));
        } else if (schema.has("pattern") || schema.has("minLength") || schema.has("maxLength")) {
            schema.put("type", "string");
        }
    }
}
