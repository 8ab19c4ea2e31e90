package dev.tenet.generator.lowering;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** After all other steps the document is OpenAPI 3.0, which the engine reads best: its 3.1 is "still in beta", as it says itself. */
final class Version implements Step {
    @Override
    public void lower(Draft draft) {
        ObjectNode root = draft.root();
        if (root.has("openapi")) {
            root.put("openapi", "3.0.3");
        }
        root.remove(List.of("$self", "jsonSchemaDialect"));
        if (root.get("components") instanceof ObjectNode components) {
            components.remove(List.of("pathItems", "mediaTypes"));
        }
        if (!root.has("paths") && root.has("openapi")) {
            root.putObject("paths");
        }
    }
}
