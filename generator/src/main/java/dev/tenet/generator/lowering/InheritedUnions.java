package dev.tenet.generator.lowering;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An {@code allOf} with a union among its members, where the union becomes an interface: the union goes, and what it would bring are additional
 * properties. The engine lets a class extend the interface.
 */
final class InheritedUnions implements SchemaStep {
    @Override
    public void lower(ObjectNode schema, Draft draft) {
        if (draft.profile().unions() || !(schema.get("allOf") instanceof ArrayNode members)) {
            return;
        }
        List<JsonNode> kept = new ArrayList<>();
        for (JsonNode member : members) {
            JsonNode at = draft.follow(member);
            if (!at.has("oneOf") && !at.has("anyOf")) {
                kept.add(member);
            }
        }
        if (kept.size() == members.size()) {
            return;
        }
        draft.warn(
                "generate-union",
                schema,
                "allOf",
                "generated code cannot extend a union: the properties of its members are additional properties");
        members.removeAll().addAll(kept);
        if (members.isEmpty()) {
            schema.remove("allOf");
        }
        schema.put("type", "object");
        schema.put("additionalProperties", true);
    }
}
