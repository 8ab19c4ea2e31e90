package dev.tenet.generator.lowering;

import tools.jackson.databind.node.ObjectNode;

/** {@code contentEncoding} and {@code contentMediaType} become the formats {@code byte} and {@code binary} of OpenAPI 3.0. */
final class EncodedContents implements SchemaStep {
    @Override
    public void lower(ObjectNode schema, Draft draft) {
        String encoding = schema.path("contentEncoding").asString("");
        String media = schema.path("contentMediaType").asString("");
        if (!schema.has("format")) {
            if (encoding.equals("base64")) {
                schema.put("type", "string").put("format", "byte");
            } else if (encoding.isEmpty() && !media.isEmpty() && !isText(media)) {
                schema.put("type", "string").put("format", "binary");
            }
        }
        if (schema.has("contentSchema") || !encoding.isEmpty() && !encoding.equals("base64")) {
            draft.info(
                    "generate-content",
                    schema,
                    schema.has("contentSchema") ? "contentSchema" : "contentEncoding",
                    "what is in this string is not known to generated code, which reads and writes it as it is");
        }
        schema.remove(java.util.List.of("contentEncoding", "contentMediaType", "contentSchema"));
    }

    private static boolean isText(String media) {
        return media.startsWith("text/")
                || media.contains("json")
                || media.contains("xml")
                || media.contains("yaml")
                || media.contains("javascript");
    }
}
