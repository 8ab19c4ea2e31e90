package dev.tenet.generator.lowering;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts JSON first among the media types of a body, since the engine takes the schema of the first; a client, which would ask for all of them and
 * read the first only, knows no other beside it.
 */
final class MediaTypes implements Step {
    @Override
    public void lower(Draft draft) {
        JsonNode components = draft.root().path("components");
        components.path("requestBodies").forEach(each -> content(each, draft));
        components.path("responses").forEach(each -> content(each, draft));
        for (OperationSpot spot : OperationSpot.all(draft.root())) {
            content(spot.operation().path("requestBody"), draft);
            spot.operation().path("responses").forEach(each -> content(each, draft));
        }
    }

    private static void content(JsonNode holder, Draft draft) {
        if (!(holder.path("content") instanceof ObjectNode content) || content.size() < 2) {
            return;
        }
        List<String> json =
                content.propertyNames().stream().filter(MediaTypes::isJson).toList();
        if (json.isEmpty()) {
            return;
        }
        Map<String, JsonNode> ordered = new LinkedHashMap<>();
        json.forEach(type -> ordered.put(type, content.get(type)));
        for (Map.Entry<String, JsonNode> each : content.properties()) {
            boolean form = each.getKey().contains("form");
            if (!isJson(each.getKey())) {
                if (draft.profile().everyMediaType() && !form) {
                    ordered.put(each.getKey(), each.getValue());
                } else {
                    draft.info(
                            "generate-media-type",
                            content,
                            each.getKey(),
                            "generated code uses " + json.get(0) + " and not this media type");
                }
            }
        }
        content.removeAll();
        ordered.forEach(content::set);
    }

    private static boolean isJson(String type) {
        String plain = type.toLowerCase(java.util.Locale.ROOT);
        return plain.startsWith("application/json")
                || plain.matches("application/[^;]*\\+json( *;.*)?")
                || plain.equals("text/json");
    }
}
