package dev.tenet.generator.lowering;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code patternProperties} and {@code unevaluatedProperties} become {@code additionalProperties}, the only one of the three that the
 * engine knows. That undeclared properties are forbidden goes: clients must bear properties that they do not know.
 */
final class AdditionalProperties implements SchemaStep {
    @Override
    public void lower(ObjectNode schema, Draft draft) {
        List<JsonNode> allowed = new ArrayList<>();
        JsonNode patterns = schema.remove("patternProperties");
        if (patterns != null) {
            patterns.properties().stream()
                    .filter(each -> !each.getKey().startsWith("^x-"))
                    .forEach(each -> allowed.add(each.getValue()));
            if (!patterns.isEmpty()) {
                draft.info(
                        "generate-unchecked",
                        schema,
                        "patternProperties",
                        "generated code does not check the names of these properties");
            }
        }
        JsonNode unevaluated = schema.remove("unevaluatedProperties");
        if (unevaluated != null && unevaluated.isObject()) {
            allowed.add(unevaluated);
        }
        JsonNode additional = schema.get("additionalProperties");
        if (additional != null && (additional.isObject() || additional.isBoolean() && additional.booleanValue())) {
            allowed.add(additional);
        }
        if (allowed.stream().distinct().count() == 1) {
            schema.set("additionalProperties", allowed.get(0));
        } else if (!allowed.isEmpty()) {
            schema.put("additionalProperties", true);
        } else if (additional != null && additional.isBoolean()) {
            schema.remove("additionalProperties");
        }
    }
}
