package dev.tenet.schema.verify;

import com.networknt.schema.Error;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Words what a validator objects to: where in the value, and what is wrong with it. */
final class Objections {
    private static final int LONGEST = 60;

    private Objections() {}

    /** The objection that lies deepest in the value says most; of alternatives, those of the one that was most likely meant count. */
    static String describe(List<Error> errors) {
        Error chosen = Blame.chosen(errors);
        String where = chosen.getInstanceLocation().toString();
        return (where.isEmpty() ? "the value" : where) + ": " + what(chosen);
    }

    private static String what(Error error) {
        String value = text(error.getInstanceNode());
        JsonNode schema = error.getSchemaNode();
        String limit = schema == null ? "" : text(schema);
        String keyword = error.getKeyword() == null ? "" : error.getKeyword();
        return switch (keyword) {
            case "minimum" -> value + " is below the minimum " + limit;
            case "maximum" -> value + " is above the maximum " + limit;
            case "exclusiveMinimum" -> value + " is not above " + limit;
            case "exclusiveMaximum" -> value + " is not below " + limit;
            case "multipleOf" -> value + " is not a multiple of " + limit;
            case "minLength" -> value + " is shorter than " + limit + " characters";
            case "maxLength" -> value + " is longer than " + limit + " characters";
            case "pattern" -> value + " does not match " + limit;
            case "format" -> value + " is not of the format " + limit;
            case "type" -> value + " is not of type " + limit.replace("\"", "");
            case "enum" -> value + " is none of " + limit;
            case "const" -> value + " is not " + limit;
            case "required" -> "the required property '" + error.getProperty() + "' is missing";
            case "additionalProperties", "unevaluatedProperties" ->
                error.getProperty() == null
                        ? error.getMessage()
                        : "the property '" + error.getProperty() + "' is not allowed";
            case "minItems" -> "fewer than " + limit + " items";
            case "maxItems" -> "more than " + limit + " items";
            case "uniqueItems" -> "the items are not all different";
            case "minProperties" -> "fewer than " + limit + " properties";
            case "maxProperties" -> "more than " + limit + " properties";
            case "not" -> value + (isValue(schema) ? " is not one of the allowed values" : " is forbidden");
            case "oneOf" -> value + " does not match exactly one alternative";
            case "anyOf" -> value + " matches no alternative";
            case "" -> value + " is not allowed";
            default -> error.getMessage();
        };
    }

    private static boolean isValue(@Nullable JsonNode schema) {
        return schema != null && schema.size() == 1 && (schema.has("const") || schema.has("enum"));
    }

    private static String text(JsonNode node) {
        String text = node == null ? "" : node.toString();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
