package dev.tenet.generator.lowering;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A parameter without a type is a string, as it is on the wire; the engine gives it neither a type nor a name. */
final class UntypedParameters implements Step {
    @Override
    public void lower(Draft draft) {
        boolean old = draft.root().has("swagger");
        draft.root().path("components").path("parameters").forEach(each -> parameter(each, old));
        draft.root().path("parameters").forEach(each -> parameter(each, old));
        for (OperationSpot spot : OperationSpot.all(draft.root())) {
            spot.parameters().forEach(each -> parameter(each, old));
        }
    }

    private static void parameter(JsonNode node, boolean old) {
        if (!(node instanceof ObjectNode parameter) || !parameter.has("in")) {
            return;
        }
        if (old) {
            if (!parameter.path("in").asString("").equals("body") && !parameter.has("type")) {
                parameter.put("type", "string");
            }
        } else if (!parameter.has("schema") && parameter.path("content").isEmpty()) {
            parameter.putObject("schema").put("type", "string");
        }
    }
}
