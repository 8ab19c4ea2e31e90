package dev.tenet.generator.lowering;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code type: [string, "null"]} becomes a nullable string, as OpenAPI 3.0 says it; several types become a union, or anything at all
 * where the target has no unions. The engine makes a class {@code Null}, which it does not generate, of {@code type: "null"}.
 */
final class MultipleTypes implements SchemaStep {
    private static final List<String> OF_OBJECTS =
            List.of("properties", "required", "additionalProperties", "minProperties", "maxProperties");
    private static final List<String> OF_ARRAYS =
            List.of("items", "prefixItems", "minItems", "maxItems", "uniqueItems");

    @Override
    public void lower(ObjectNode schema, Draft draft) {
        if (schema.path("type").isArray()) {
            several(schema, draft);
        }
        if (schema.path("type").asString("").equals("null")) {
            schema.remove(List.of("type", "enum", "const", "format"));
            schema.put("nullable", true);
            draft.info(
                    "generate-null-only", schema, "type", "a value that is always null has any type in generated code");
        }
    }

    private static void several(ObjectNode schema, Draft draft) {
        List<String> types = new ArrayList<>();
        schema.get("type").forEach(each -> types.add(each.asString("")));
        boolean nullable = types.size() > 1 && types.remove("null");
        if (types.contains("number")) {
            types.remove("integer");
        }
        if (nullable) {
            schema.put("nullable", true);
        }
        if (types.size() == 1) {
            schema.put("type", types.get(0));
            return;
        }
        schema.remove("type");
        if (types.size() > 1
                && draft.profile().unions()
                && !schema.has("anyOf")
                && !schema.has("oneOf")
                && !schema.has("allOf")) {
            union(schema, types);
        } else {
            schema.remove(OF_OBJECTS);
            schema.remove(OF_ARRAYS);
            draft.warn(
                    "generate-union", schema, "type", "a value of one of several types has any type in generated code");
        }
    }

    private static void union(ObjectNode schema, List<String> types) {
        ArrayNode members = schema.putArray("anyOf");
        for (String type : types) {
            ObjectNode member = members.addObject().put("type", type);
            List<String> own = type.equals("object") ? OF_OBJECTS : type.equals("array") ? OF_ARRAYS : List.of();
            for (String key : own) {
                JsonNode value = schema.remove(key);
                if (value != null) {
                    member.set(key, value);
                }
            }
            if (type.equals("array") && !member.has("items")) {
                member.putObject("items");
            }
        }
        schema.remove(OF_OBJECTS);
        schema.remove(OF_ARRAYS);
    }
}
