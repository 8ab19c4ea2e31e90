package dev.tenet.generator.feature;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads schemas of a bundle as code generators do: through references and {@code allOf}. */
final class SchemaView {
    private static final int DEEPEST = 16;

    private final ObjectNode root;

    SchemaView(ObjectNode root) {
        this.root = root;
    }

    /** The object itself, or what its {@code $ref} names in this document. */
    JsonNode follow(JsonNode node) {
        JsonNode at = node;
        for (int i = 0; i < DEEPEST && at.get("$ref") != null; i++) {
            String reference = at.get("$ref").asString("");
            if (!reference.startsWith("#/")) {
                return at;
            }
            at = root.at(reference.substring(1));
        }
        return at;
    }

    /** The properties of an object schema, with those of its {@code allOf}. */
    Map<String, JsonNode> properties(JsonNode schema) {
        Map<String, JsonNode> properties = new LinkedHashMap<>();
        collect(schema, properties, 0);
        return properties;
    }

    private void collect(JsonNode schema, Map<String, JsonNode> properties, int depth) {
        JsonNode at = follow(schema);
        if (depth > DEEPEST || !at.isObject()) {
            return;
        }
        at.path("properties").properties().forEach(each -> properties.put(each.getKey(), each.getValue()));
        at.path("allOf").forEach(each -> collect(each, properties, depth + 1));
    }

    boolean isArray(JsonNode schema) {
        JsonNode at = follow(schema);
        return at.path("type").asString("").equals("array") || at.has("items");
    }

    /** The schema of the first JSON body among the 2xx responses of an operation. */
    Optional<JsonNode> success(JsonNode operation) {
        for (Map.Entry<String, JsonNode> response : operation.path("responses").properties()) {
            if (response.getKey().startsWith("2")) {
                JsonNode at = follow(response.getValue());
                if (at.has("schema")) {
                    return Optional.of(at.get("schema"));
                }
                for (Map.Entry<String, JsonNode> content : at.path("content").properties()) {
                    if (content.getKey().contains("json") && content.getValue().has("schema")) {
                        return Optional.of(content.getValue().get("schema"));
                    }
                }
            }
        }
        return Optional.empty();
    }
}
