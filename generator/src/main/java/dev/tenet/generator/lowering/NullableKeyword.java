package dev.tenet.generator.lowering;

import tools.jackson.databind.node.ObjectNode;

/** {@code nullable} is no keyword since OpenAPI 3.1, although many still write it: it must not become one again in the 3.0 that the engine reads. */
final class NullableKeyword implements SchemaStep {
    @Override
    public void lower(ObjectNode schema, Draft draft) {
        if (schema.has("nullable")) {
            if (schema.path("nullable").asBoolean(false)) {
                draft.warn(
                        "generate-nullable",
                        schema,
                        "nullable",
                        "\"nullable\" means nothing since OpenAPI 3.1: generated code does not expect null; write type: [.., \"null\"]");
            }
            schema.remove("nullable");
        }
    }
}
