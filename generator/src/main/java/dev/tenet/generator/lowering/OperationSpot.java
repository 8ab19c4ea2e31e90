package dev.tenet.generator.lowering;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An operation and where it stands.
 *
 * @param method in lower case
 */
public record OperationSpot(String path, String method, ObjectNode item, ObjectNode operation) {
    static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    /** The operations of {@code paths}, in the order of the document. */
    public static List<OperationSpot> all(ObjectNode root) {
        List<OperationSpot> spots = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : root.path("paths").properties()) {
            if (path.getValue() instanceof ObjectNode item) {
                for (Map.Entry<String, JsonNode> member : item.properties()) {
                    if (METHODS.contains(member.getKey()) && member.getValue() instanceof ObjectNode operation) {
                        spots.add(new OperationSpot(path.getKey(), member.getKey(), item, operation));
                    }
                }
            }
        }
        return spots;
    }

    /** Those of the path, then its own; references are not followed. */
    public List<JsonNode> parameters() {
        List<JsonNode> parameters = new ArrayList<>();
        item.path("parameters").forEach(parameters::add);
        operation.path("parameters").forEach(parameters::add);
        return parameters;
    }

    /** As people say it: {@code GET /orders}. */
    public String name() {
        return method.toUpperCase(Locale.ROOT) + " " + path;
    }
}
