package dev.tenet.generator.lowering;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Leaves enums that have constants in every language: strings, or whole numbers, of the type that they say. {@code null} among them becomes
 * {@code nullable}. Others lose their values, and are told.
 */
final class Enums implements SchemaStep {
    @Override
    public void lower(ObjectNode schema, Draft draft) {
        if (!(schema.get("enum") instanceof ArrayNode written)) {
            return;
        }
        Set<JsonNode> values = new LinkedHashSet<>();
        written.forEach(values::add);
        if (values.stream().allMatch(JsonNode::isNull) && !values.isEmpty()) {
            schema.remove("enum");
            schema.put("nullable", true);
            draft.info(
                    "generate-null-only", schema, "enum", "a value that is always null has any type in generated code");
            return;
        }
        if (values.removeIf(JsonNode::isNull) && !values.isEmpty()) {
            schema.put("nullable", true);
        }
        String type = commonType(values);
        String declared = schema.path("type").asString("");
        boolean fits =
                declared.isEmpty() || declared.equals(type) || declared.equals("number") && type.equals("integer");
        if (type.isEmpty() || !fits) {
            if (declared.isEmpty() && values.stream().allMatch(JsonNode::isBoolean)) {
                schema.put("type", "boolean");
            } else if (declared.isEmpty() && values.stream().allMatch(JsonNode::isNumber)) {
                schema.put("type", "number");
            }
            draft.info(
                    "generate-enum",
                    schema,
                    "enum",
                    "generated code does not know these values: they are not all strings or all whole numbers");
            schema.remove("enum");
            if (declared.isEmpty() && !values.isEmpty() && values.stream().allMatch(JsonNode::isNumber)) {
                schema.put("type", "number");
            }
            dropForeignDefault(schema);
            return;
        }
        // Whole numbers are no constants of type number: the engine writes those as decimals that do not compile.
        if (declared.equals("number")) {
            schema.remove("format");
        }
        schema.put("type", type);
        List<JsonNode> kept = new ArrayList<>(values);
        schema.putArray("enum").addAll(kept);
        if (schema.has("default")
                && !values.contains(schema.get("default"))
                && !schema.get("default").isNull()) {
            draft.warn(
                    "generate-default",
                    schema,
                    "default",
                    "generated code has no such default: it is none of the values of the enum");
            schema.remove("default");
        }
    }

    private static void dropForeignDefault(ObjectNode schema) {
        if (schema.path("default").isContainer()) {
            schema.remove("default");
        }
    }

    /** Empty where there is none that languages have constants of. */
    private static String commonType(Set<JsonNode> values) {
        if (!values.isEmpty() && values.stream().allMatch(JsonNode::isString)) {
            return "string";
        }
        if (!values.isEmpty() && values.stream().allMatch(JsonNode::isIntegralNumber)) {
            return "integer";
        }
        return "";
    }
}
