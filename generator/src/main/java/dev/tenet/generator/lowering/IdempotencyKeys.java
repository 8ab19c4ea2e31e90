package dev.tenet.generator.lowering;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A key that the SDK sends by itself is not asked of its caller. */
final class IdempotencyKeys {
    private IdempotencyKeys() {}

    static void makeOptional(ObjectNode root) {
        for (JsonNode path : root.path("paths")) {
            for (JsonNode operation : path) {
                String header = operation.path("x-tenet-idempotency-key").asString("");
                if (!header.isEmpty()) {
                    parameters(root, path, operation).stream()
                            .filter(each -> each.path("name").asString("").equals(header))
                            .forEach(each -> each.put("required", false));
                }
            }
        }
    }

    private static List<ObjectNode> parameters(ObjectNode root, JsonNode path, JsonNode operation) {
        List<ObjectNode> parameters = new ArrayList<>();
        for (JsonNode list : List.of(path.path("parameters"), operation.path("parameters"))) {
            if (list instanceof ArrayNode array) {
                for (JsonNode each : array) {
                    JsonNode at = each.has("$ref")
                            ? root.at(each.get("$ref").asString("#").substring(1))
                            : each;
                    if (at instanceof ObjectNode object) {
                        parameters.add(object);
                    }
                }
            }
        }
        return parameters;
    }
}
