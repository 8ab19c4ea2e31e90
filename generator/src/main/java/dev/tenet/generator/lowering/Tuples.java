package dev.tenet.generator.lowering;

import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code prefixItems} becomes a list, of the common schema of its items where they have one, else of anything: the engine drops it. */
final class Tuples implements SchemaStep {
    @Override
    public void lower(ObjectNode schema, Draft draft) {
        JsonNode rest = schema.path("items");
        if (schema.get("prefixItems") instanceof ArrayNode prefix) {
            schema.remove("prefixItems");
            Set<JsonNode> kinds = new HashSet<>();
            prefix.forEach(kinds::add);
            boolean closed = rest.isBoolean() && !rest.booleanValue() || rest.has("not") && rest.size() == 1;
            if (closed) {
                int longest = prefix.size();
                schema.put("maxItems", Math.min(longest, schema.path("maxItems").asInt(longest)));
            } else {
                kinds.add(rest.isObject() ? rest : schema.objectNode());
            }
            if (kinds.size() == 1) {
                schema.set("items", kinds.iterator().next());
            } else {
                schema.putObject("items");
                draft.warn(
                        "generate-tuple",
                        schema,
                        "prefixItems",
                        "the items of this list have different types, which generated code does not know: they have any type");
            }
            schema.put("type", "array");
        } else if (rest.isArray()) {
            schema.set("prefixItems", rest);
            JsonNode additional = schema.remove("additionalItems");
            schema.remove("items");
            if (additional != null) {
                schema.set("items", additional);
            }
            lower(schema, draft);
        }
    }
}
