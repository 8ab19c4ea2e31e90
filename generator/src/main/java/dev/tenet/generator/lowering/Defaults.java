package dev.tenet.generator.lowering;

import java.math.BigDecimal;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A default of another type than its schema does not compile: it is converted where it is meant well, else goes and is told. */
final class Defaults implements SchemaStep {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    @Override
    public void lower(ObjectNode schema, Draft draft) {
        JsonNode value = schema.get("default");
        if (value == null || value.isNull()) {
            // What is absent is null already.
            schema.remove("default");
            return;
        }
        // A default of anything has no type to be written in.
        boolean typed = schema.has("type") || schema.has("allOf") || schema.has("oneOf") || schema.has("anyOf");
        Optional<JsonNode> fitting = typed ? fitting(value, schema.path("type").asString("")) : Optional.empty();
        if (fitting.isPresent()) {
            schema.set("default", fitting.get());
        } else {
            draft.info(
                    "generate-default",
                    schema,
                    "default",
                    "generated code does not know this default, which is not of the type of its schema or is an object");
            schema.remove("default");
        }
    }

    private static Optional<JsonNode> fitting(JsonNode value, String type) {
        return switch (type) {
            case "string" -> value.isContainer() ? Optional.empty() : Optional.of(JSON.stringNode(value.asString()));
            case "boolean" -> bool(value);
            case "integer" ->
                number(value)
                        .filter(it -> it.isIntegralNumber()
                                || it.decimalValue().stripTrailingZeros().scale() <= 0);
            case "number" -> number(value);
            case "array" -> value.isArray() && scalars(value) ? Optional.of(value) : Optional.empty();
            case "object" -> Optional.empty();
            default -> value.isContainer() ? Optional.empty() : Optional.of(value);
        };
    }

    private static boolean scalars(JsonNode array) {
        for (JsonNode item : array) {
            if (item.isContainer() || item.isNull()) {
                return false;
            }
        }
        return true;
    }

    private static Optional<JsonNode> bool(JsonNode value) {
        if (value.isBoolean()) {
            return Optional.of(value);
        }
        String text = value.asString("");
        return text.equals("true") || text.equals("false")
                ? Optional.of(JSON.booleanNode(text.equals("true")))
                : Optional.empty();
    }

    private static Optional<JsonNode> number(JsonNode value) {
        if (value.isNumber()) {
            return Optional.of(value);
        }
        try {
            return value.isString() ? Optional.of(JSON.numberNode(new BigDecimal(value.asString()))) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
