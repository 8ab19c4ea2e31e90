package dev.tenet.generator.lowering;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code const} becomes an {@code enum} of one value, with the type of the value: without one the engine takes it for anything. */
final class Constants implements SchemaStep {
    @Override
    public void lower(ObjectNode schema, Draft draft) {
        JsonNode value = schema.remove("const");
        if (value != null) {
            schema.putArray("enum").add(value);
        }
    }
}
