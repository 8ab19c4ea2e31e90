package dev.tenet.generator.lowering;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What OpenAPI 3.2 brought and the engine does not read: methods beyond those of 3.0, parameters that are the whole query, bodies that are sequences. */
final class NewInThreeTwo implements Step {
    @Override
    public void lower(Draft draft) {
        for (JsonNode path : draft.root().path("paths")) {
            if (path instanceof ObjectNode item) {
                methods(item, draft);
                wholeQuery(item, draft);
            }
        }
        for (OperationSpot spot : OperationSpot.all(draft.root())) {
            wholeQuery(spot.operation(), draft);
            sequences(draft.follow(spot.operation().path("requestBody")), draft);
            spot.operation().path("responses").forEach(each -> sequences(draft.follow(each), draft));
        }
    }

    private static void methods(ObjectNode item, Draft draft) {
        List<String> lost = new ArrayList<>();
        if (item.has("query")) {
            lost.add("query");
        }
        lost.addAll(item.path("additionalOperations").propertyNames());
        for (String method : lost) {
            draft.warn(
                    "generate-method",
                    item,
                    method.equals("query") ? method : "additionalOperations",
                    "generated code has no function for the method " + method.toUpperCase(Locale.ROOT));
        }
        item.remove(List.of("query", "additionalOperations"));
    }

    private static void wholeQuery(ObjectNode holder, Draft draft) {
        if (holder.get("parameters") instanceof ArrayNode parameters) {
            for (int i = parameters.size() - 1; i >= 0; i--) {
                JsonNode parameter = draft.follow(parameters.get(i));
                if (parameter.path("in").asString("").equals("querystring")) {
                    draft.warn(
                            "generate-querystring",
                            parameter,
                            "in",
                            "generated code has no parameter for the whole query string");
                    parameters.remove(i);
                }
            }
        }
    }

    private static void sequences(JsonNode holder, Draft draft) {
        for (Map.Entry<String, JsonNode> content : holder.path("content").properties()) {
            if (content.getValue() instanceof ObjectNode media) {
                if (media.has("itemSchema")) {
                    draft.warn(
                            "generate-sequence",
                            media,
                            "itemSchema",
                            "generated code reads and writes this sequence as one text");
                    media.remove("itemSchema");
                    media.putObject("schema").put("type", "string");
                }
                media.remove(List.of("prefixEncoding", "itemEncoding"));
            }
        }
    }
}
