package dev.tenet.generator.lowering;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A body that is no text and has no schema is a file since OpenAPI 3.1: {@code format: binary} says so in 3.0. */
final class BinaryBodies implements Step {
    @Override
    public void lower(Draft draft) {
        JsonNode components = draft.root().path("components");
        components.path("requestBodies").forEach(BinaryBodies::body);
        components.path("responses").forEach(BinaryBodies::body);
        for (OperationSpot spot : OperationSpot.all(draft.root())) {
            body(spot.operation().path("requestBody"));
            spot.operation().path("responses").forEach(BinaryBodies::body);
        }
    }

    private static void body(JsonNode holder) {
        for (Map.Entry<String, JsonNode> content : holder.path("content").properties()) {
            if (content.getValue() instanceof ObjectNode media && isBinary(content.getKey())) {
                JsonNode schema = media.path("schema");
                boolean plain =
                        schema.isObject() && schema.propertyNames().stream().allMatch(Annotations::isOne);
                if (schema.isMissingNode() || plain) {
                    media.withObjectProperty("schema").put("type", "string").put("format", "binary");
                }
            }
        }
    }

    private static boolean isBinary(String media) {
        return media.equals("application/octet-stream")
                || media.equals("application/pdf")
                || media.equals("application/zip")
                || media.equals("application/gzip")
                || media.startsWith("image/")
                || media.startsWith("audio/")
                || media.startsWith("video/");
    }
}
