package dev.tenet.generator.lowering;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The engine drops {@code if}, {@code then}, {@code else}, {@code dependentSchemas} and {@code dependentRequired}. The properties that
 * only they declare become optional ones of the schema; that some are required under conditions is told.
 */
final class ConditionalSchemas implements SchemaStep {
    @Override
    public void lower(ObjectNode schema, Draft draft) {
        List<JsonNode> branches = new ArrayList<>();
        for (String key : List.of("if", "then", "else")) {
            if (schema.has(key)) {
                branches.add(schema.get(key));
            }
        }
        for (String key : List.of("dependentSchemas", "dependencies")) {
            schema.path(key).forEach(branches::add);
        }
        for (JsonNode branch : branches) {
            properties(branch, schema, draft);
        }
        for (String key : List.of("if", "dependentSchemas", "dependentRequired", "dependencies")) {
            if (schema.has(key)) {
                draft.info(
                        "generate-condition",
                        schema,
                        key,
                        "\"" + key + "\" is not checked by generated code; the properties that it names are optional");
            }
        }
        schema.remove(List.of("if", "then", "else", "dependentSchemas", "dependentRequired", "dependencies"));
    }

    private static void properties(JsonNode branch, ObjectNode schema, Draft draft) {
        JsonNode at = draft.follow(branch);
        for (String name : at.path("properties").propertyNames()) {
            JsonNode property = at.path("properties").get(name);
            // true and false only say that the property is there, or not.
            if (property instanceof ObjectNode object
                    && !isDeclared(schema, name, draft)
                    && !object.isEmpty()
                    && !schema.has("$ref")) {
                schema.withObjectProperty("properties").set(name, draft.copyOf(object));
            }
        }
    }

    private static boolean isDeclared(JsonNode schema, String name, Draft draft) {
        if (draft.follow(schema).path("properties").has(name)) {
            return true;
        }
        for (JsonNode member : draft.follow(schema).path("allOf")) {
            if (isDeclared(member, name, draft)) {
                return true;
            }
        }
        return false;
    }
}
