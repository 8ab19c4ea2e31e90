package dev.tenet.generator.lowering;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Keywords that only judge values and that the engine drops without a word: they go, and are told. */
final class UncheckedKeywords implements SchemaStep {
    private static final List<String> UNCHECKED = List.of(
            "not",
            "contains",
            "minContains",
            "maxContains",
            "propertyNames",
            "unevaluatedItems",
            "$dynamicRef",
            "$recursiveRef");
    private static final List<String> WITHOUT_MEANING_FOR_CODE = List.of(
            "$schema",
            "$id",
            "id",
            "$anchor",
            "$dynamicAnchor",
            "$recursiveAnchor",
            "$vocabulary",
            "$comment",
            "$defs",
            "definitions",
            "additionalItems");

    @Override
    public void lower(ObjectNode schema, Draft draft) {
        for (String key : UNCHECKED) {
            JsonNode value = schema.remove(key);
            if (value != null && !saysNothing(key, value)) {
                draft.info("generate-unchecked", schema, key, "\"" + key + "\" is not checked by generated code");
            }
        }
        schema.remove(WITHOUT_MEANING_FOR_CODE);
    }

    private static boolean saysNothing(String key, JsonNode value) {
        return key.startsWith("unevaluated") && (value.isBoolean() && value.booleanValue() || value.isEmpty());
    }
}
