package dev.tenet.contract;

import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.BooleanNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.NumberNode;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.StringNode;
import java.util.List;
import java.util.Optional;

/** What the keywords of a schema must look like to mean anything. Where the dialects differ, there is one constant for each way. */
public enum SchemaSyntax {
    /** OpenAPI 2.0: a discriminator is a name. */
    NAMED_DISCRIMINATOR(true, true),
    /** Before JSON Schema 2020-12: {@code items} may be a list. */
    LISTED_ITEMS(true, false),
    /** OpenAPI 3.0, and JSON Schema since 2020-12, where {@code prefixItems} is that list. */
    SINGLE_ITEMS(false, false);

    private static final int LONGEST = 40;

    private static final List<String> DIALECTS = List.of(
            "json-schema.org/draft-04",
            "json-schema.org/draft-06",
            "json-schema.org/draft-07",
            "json-schema.org/draft/2019-09",
            "json-schema.org/draft/2020-12",
            "spec.openapis.org/oas/3.");

    private final boolean itemsMayBeListed;
    private final boolean discriminatorIsName;

    SchemaSyntax(boolean itemsMayBeListed, boolean discriminatorIsName) {
        this.itemsMayBeListed = itemsMayBeListed;
        this.discriminatorIsName = discriminatorIsName;
    }

    /** What is wrong with the value of a keyword, worded so that the keyword goes before it; what stands inside of it is not looked at. */
    public Optional<String> mistake(String keyword, Node value) {
        String needed = switch (keyword) {
            case "$ref", "pattern", "format" -> value instanceof StringNode ? "" : "a string";
            case "type" -> value instanceof StringNode || isListOfNames(value) ? "" : "a name or an array of names";
            case "required" -> value instanceof ArrayNode list && areNames(list) ? "" : "an array of names";
            case "enum" -> value instanceof ArrayNode ? "" : "an array";
            case "minimum", "maximum" -> value instanceof NumberNode ? "" : "a number";
            case "exclusiveMinimum", "exclusiveMaximum" ->
                value instanceof NumberNode || value instanceof BooleanNode ? "" : "a number";
            case "multipleOf" ->
                value instanceof NumberNode number && number.value().signum() > 0 ? "" : "a number above 0";
            case "minLength",
                    "maxLength",
                    "minItems",
                    "maxItems",
                    "minProperties",
                    "maxProperties",
                    "minContains",
                    "maxContains" -> isCount(value) ? "" : "an integer of 0 or more";
            case "uniqueItems", "nullable", "readOnly", "writeOnly" ->
                value instanceof BooleanNode ? "" : "true or false";
            case "allOf", "prefixItems" -> value instanceof ArrayNode ? "" : "an array of schemas";
            case "anyOf", "oneOf" ->
                value instanceof ArrayNode list && list.size() > 0 ? "" : "an array of one schema or more";
            case "items" ->
                isSchema(value) || itemsMayBeListed && value instanceof ArrayNode
                        ? ""
                        : itemsMayBeListed ? "a schema or an array of schemas" : "a schema";
            case "not",
                    "if",
                    "then",
                    "else",
                    "contains",
                    "propertyNames",
                    "additionalItems",
                    "additionalProperties",
                    "unevaluatedItems",
                    "unevaluatedProperties" -> isSchema(value) ? "" : "a schema";
            case "properties", "patternProperties", "dependentSchemas", "dependentRequired", "dependencies" ->
                value instanceof ObjectNode ? "" : "an object";
            case "discriminator" -> discriminator(value);
            default -> "";
        };
        return needed.isEmpty() ? Optional.empty() : Optional.of("must be " + needed + ", not " + shortened(value));
    }

    /** Whether that is a dialect whose keywords are known. */
    public static boolean isKnownDialect(String uri) {
        return DIALECTS.stream().anyMatch(uri::contains);
    }

    /** What a value must be to be a schema. */
    public static boolean isSchema(Node value) {
        return value instanceof ObjectNode || value instanceof BooleanNode;
    }

    private String discriminator(Node value) {
        if (discriminatorIsName) {
            return value instanceof StringNode ? "" : "a name";
        }
        return value instanceof ObjectNode object && object.get("propertyName") instanceof StringNode
                ? ""
                : "an object with a propertyName";
    }

    private static boolean isCount(Node value) {
        return value instanceof NumberNode number
                && number.isInteger()
                && number.value().signum() >= 0;
    }

    private static boolean isListOfNames(Node value) {
        return value instanceof ArrayNode list && list.size() > 0 && areNames(list);
    }

    private static boolean areNames(ArrayNode list) {
        return list.items().stream().allMatch(StringNode.class::isInstance);
    }

    static String shortened(Node value) {
        String text = value.toString();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
