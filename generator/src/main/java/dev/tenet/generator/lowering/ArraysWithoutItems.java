package dev.tenet.generator.lowering;

import tools.jackson.databind.node.ObjectNode;

/** An array without {@code items} is one of anything; OpenAPI 3.0 wants that said, and the engine else stops or makes it a list of strings. */
final class ArraysWithoutItems implements SchemaStep {
    @Override
    public void lower(ObjectNode schema, Draft draft) {
        if (schema.path("type").asString("").equals("array") && !schema.has("items")) {
            schema.putObject("items");
        }
    }
}
