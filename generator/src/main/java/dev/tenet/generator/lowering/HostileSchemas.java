package dev.tenet.generator.lowering;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a schema puts into generated code beside texts: names of properties, values of enums, defaults, patterns, formats and examples. */
final class HostileSchemas implements SchemaStep {
    private static final String NAME =
            "generated code cannot hold this name, which has quotes, backslashes or control characters";

    @Override
    public void lower(ObjectNode schema, Draft draft) {
        properties(schema, draft);
        if (schema.get("enum") instanceof ArrayNode values && !Harmless.isValue(values)) {
            draft.warn(
                    "generate-enum",
                    schema,
                    "enum",
                    "generated code does not know these values, which have quotes, backslashes or control characters");
            schema.remove(List.of("enum", "x-enum-varnames", "x-enum-descriptions"));
        }
        if (schema.has("default") && !Harmless.isValue(schema.get("default"))) {
            draft.info(
                    "generate-default",
                    schema,
                    "default",
                    "generated code does not know this default, which has quotes, backslashes or control characters");
            schema.remove("default");
        }
        if (schema.has("example") && !Harmless.isValue(schema.get("example"))) {
            schema.remove("example");
        }
        if (schema.has("format") && !Harmless.isFormat(schema.path("format").asString(""))) {
            schema.remove("format");
        }
        if (schema.has("pattern")) {
            schema.put("pattern", Patterns.harmless(schema.path("pattern").asString("")));
        }
        if (schema.get("discriminator") instanceof ObjectNode discriminator
                && !Harmless.isValue(discriminator.path("propertyName"))) {
            draft.warn("generate-discriminator", schema, "discriminator", NAME);
            schema.remove("discriminator");
        }
        if (schema.path("discriminator").get("mapping") instanceof ObjectNode mapping) {
            for (String value : List.copyOf(mapping.propertyNames())) {
                if (!Harmless.isText(value)) {
                    draft.warn("generate-discriminator", mapping, value, NAME);
                    mapping.remove(value);
                }
            }
        }
    }

    private static void properties(ObjectNode schema, Draft draft) {
        if (schema.get("properties") instanceof ObjectNode properties) {
            for (String name : List.copyOf(properties.propertyNames())) {
                if (!Harmless.isText(name) || name.isEmpty()) {
                    draft.warn("generate-name", properties, name, NAME);
                    properties.remove(name);
                }
            }
        }
        if (schema.get("required") instanceof ArrayNode required) {
            List<JsonNode> kept = new ArrayList<>();
            required.forEach(each -> {
                if (Harmless.isText(each.asString(""))) {
                    kept.add(each);
                }
            });
            if (kept.size() < required.size()) {
                required.removeAll();
                required.addAll(kept);
            }
        }
    }
}
