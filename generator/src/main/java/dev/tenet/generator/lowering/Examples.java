package dev.tenet.generator.lowering;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The first of {@code examples} becomes the {@code example} of OpenAPI 3.0. */
final class Examples implements SchemaStep {
    @Override
    public void lower(ObjectNode schema, Draft draft) {
        JsonNode examples = schema.remove("examples");
        if (examples != null && examples.isArray() && !examples.isEmpty() && !schema.has("example")) {
            schema.set("example", examples.get(0));
        }
    }
}
