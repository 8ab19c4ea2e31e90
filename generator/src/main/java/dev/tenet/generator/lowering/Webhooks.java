package dev.tenet.generator.lowering;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Webhooks and callbacks are requests that the other side sends: in the engine's hands they overwrite the functions of the API with the same tag, or
 * crash it (OpenAPI Generator #20346, #20175). They go; their payloads stay as named schemas, so that a receiver can read them.
 */
final class Webhooks implements Step {
    @Override
    public void lower(Draft draft) {
        ObjectNode root = draft.root();
        for (String key : List.of("webhooks", "x-webhooks")) {
            JsonNode webhooks = root.path(key);
            if (!webhooks.isEmpty()) {
                draft.info(
                        "generate-webhook",
                        root,
                        key,
                        "webhooks have no functions in generated code; what they send has its models");
                webhooks.properties().forEach(each -> payloads(each.getKey(), each.getValue(), draft));
            }
            root.remove(key);
        }
        for (OperationSpot spot : OperationSpot.all(root)) {
            JsonNode callbacks = spot.operation().path("callbacks");
            if (!callbacks.isEmpty()) {
                draft.info(
                        "generate-callback",
                        spot.operation(),
                        "callbacks",
                        "callbacks have no functions in generated code; what they send has its models");
                for (Map.Entry<String, JsonNode> callback : callbacks.properties()) {
                    draft.follow(callback.getValue()).forEach(item -> payloads(callback.getKey(), item, draft));
                }
            }
            spot.operation().remove("callbacks");
        }
        if (root.get("components") instanceof ObjectNode components) {
            components.remove("callbacks");
        }
    }

    private static void payloads(String name, JsonNode item, Draft draft) {
        for (JsonNode operation : item) {
            for (JsonNode media : draft.follow(operation.path("requestBody")).path("content")) {
                // A schema that is referred to has a name already.
                if (media.get("schema") instanceof ObjectNode schema
                        && (schema.has("properties") || schema.has("allOf") || schema.has("oneOf"))) {
                    String chosen = Words.pascal(name) + "Payload";
                    ObjectNode schemas = draft.schemas();
                    if (!schemas.has(chosen)) {
                        schemas.set(chosen, schema);
                    }
                }
            }
        }
    }
}
