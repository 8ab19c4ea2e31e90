package dev.tenet.generator.lowering;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Leaves media types out of error responses, for servers: the engine puts them into what an operation can produce, so that a caller who accepts
 * JSON is told 406 where only {@code application/problem+json} is left (OpenAPI Generator #20742).
 */
final class ErrorMediaTypes implements Step {
    @Override
    public void lower(Draft draft) {
        if (draft.profile().errorMediaTypes()) {
            return;
        }
        for (OperationSpot spot : OperationSpot.all(draft.root())) {
            if (spot.operation().get("responses") instanceof ObjectNode responses) {
                if (responses.size() > 1) {
                    // The engine documents it as another 200.
                    responses.remove("default");
                }
                for (Map.Entry<String, JsonNode> each : responses.properties()) {
                    JsonNode response = draft.follow(each.getValue());
                    if (!each.getKey().startsWith("2")
                            && response instanceof ObjectNode object
                            && object.has("content")) {
                        ObjectNode bare = draft.objectFor(object);
                        object.properties().stream()
                                .filter(member -> !member.getKey().equals("content"))
                                .forEach(member -> bare.set(member.getKey(), member.getValue()));
                        each.setValue(bare);
                    }
                }
            }
        }
    }
}
