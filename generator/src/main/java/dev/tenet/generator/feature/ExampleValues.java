package dev.tenet.generator.feature;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes up values that fit a schema, for the examples of documentation: what is required and no more, with the examples that the contract
 * has for single values. Those of whole objects are not used, since they may have members that the types of a language do not.
 */
final class ExampleValues {
    private static final int DEEPEST = 6;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Map<String, String> BY_FORMAT = Map.of(
            "uuid", "5f0c3b52-8a1e-4d57-9a53-0f6a7f0f4f11",
            "date", "2026-03-02",
            "date-time", "2026-03-02T10:20:31Z",
            "email", "someone@example.com",
            "uri", "https://example.com",
            "url", "https://example.com",
            "ipv4", "192.0.2.1");

    private final SchemaView schemas;

    ExampleValues(SchemaView schemas) {
        this.schemas = schemas;
    }

    /** @param sent whether it is part of a request, where properties that are only read are left out */
    JsonNode of(JsonNode schema, boolean sent) {
        return of(schema, sent, 0);
    }

    private JsonNode of(JsonNode schema, boolean sent, int depth) {
        JsonNode at = schemas.follow(schema);
        if (at.has("const")) {
            return at.get("const");
        }
        for (JsonNode value : at.path("enum")) {
            if (!value.isNull()) {
                return value;
            }
        }
        for (String union : List.of("oneOf", "anyOf")) {
            for (JsonNode alternative : at.path(union)) {
                if (!typeOf(schemas.follow(alternative)).equals("null")) {
                    return alternative(at, alternative, sent, depth);
                }
            }
        }
        return switch (typeOf(at)) {
            case "object" -> object(at, sent, depth);
            case "array" -> array(at, sent, depth);
            case "integer" -> given(at).filter(JsonNode::isIntegralNumber).orElse(JSON.numberNode(1));
            case "number" -> given(at).filter(JsonNode::isNumber).orElse(JSON.numberNode(1.5));
            case "boolean" -> given(at).filter(JsonNode::isBoolean).orElse(JSON.booleanNode(true));
            default -> given(at).filter(JsonNode::isString).orElseGet(() -> JSON.stringNode(text(at)));
        };
    }

    private static String text(JsonNode schema) {
        String format = schema.path("format").asString("");
        return BY_FORMAT.containsKey(format) || !schema.has("pattern")
                ? BY_FORMAT.getOrDefault(format, "text")
                : PatternExample.of(schema.get("pattern").asString("")).orElse("text");
    }

    private JsonNode alternative(JsonNode union, JsonNode chosen, boolean sent, int depth) {
        JsonNode value = of(chosen, sent, depth);
        String property = union.at("/discriminator/propertyName").asString("");
        if (!property.isEmpty() && value instanceof ObjectNode object) {
            String reference = chosen.path("$ref").asString("");
            String name = union.at("/discriminator/mapping").properties().stream()
                    .filter(each -> reference.endsWith(each.getValue().asString("")))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(reference.substring(reference.lastIndexOf('/') + 1));
            object.put(property, name);
        }
        return value;
    }

    private JsonNode object(JsonNode schema, boolean sent, int depth) {
        ObjectNode object = JSON.objectNode();
        Map<String, JsonNode> properties = new LinkedHashMap<>(schemas.properties(schema));
        Set<String> required = required(schema, 0);
        properties.forEach((name, property) -> {
            boolean readOnly = schemas.follow(property).path("readOnly").asBoolean(false);
            if (required.contains(name) && depth < DEEPEST && !(sent && readOnly && depth == 0)) {
                object.set(name, of(property, sent, depth + 1));
            }
        });
        return object;
    }

    private Set<String> required(JsonNode schema, int depth) {
        JsonNode at = schemas.follow(schema);
        Set<String> names = new HashSet<>();
        at.path("required").forEach(each -> names.add(each.asString("")));
        if (depth < DEEPEST) {
            at.path("allOf").forEach(each -> names.addAll(required(each, depth + 1)));
        }
        return names;
    }

    private JsonNode array(JsonNode schema, boolean sent, int depth) {
        ArrayNode array = JSON.arrayNode();
        if (depth < DEEPEST && schema.has("items")) {
            array.add(of(schema.get("items"), sent, depth + 1));
        }
        return array;
    }

    private static Optional<JsonNode> given(JsonNode schema) {
        return Optional.ofNullable(schema.get("example"))
                .or(() -> Optional.ofNullable(schema.path("examples").get(0)))
                .or(() -> Optional.ofNullable(schema.get("default")));
    }

    private String typeOf(JsonNode schema) {
        JsonNode type = schema.path("type");
        for (JsonNode each : type) {
            if (!each.asString("").equals("null")) {
                return each.asString("");
            }
        }
        if (type.isString()) {
            return type.asString();
        }
        if (!schema.path("allOf").isEmpty()) {
            return schemas.properties(schema).isEmpty()
                    ? typeOf(schemas.follow(schema.path("allOf").get(0)))
                    : "object";
        }
        return schema.has("properties") || schema.has("additionalProperties")
                ? "object"
                : schema.has("items") ? "array" : "string";
    }
}
