package dev.tenet.generator.lowering;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An {@code allOf} of scalars is one scalar: the first keyword of each name counts. The engine takes a named one for a class, which it does not write. A
 * single reference to an enum stays, for its name.
 */
final class ScalarCompositions implements SchemaStep {
    private static final Set<String> SCALARS = Set.of("string", "integer", "number", "boolean");

    @Override
    public void lower(ObjectNode schema, Draft draft) {
        if (!schema.path("allOf").isArray() || schema.path("allOf").isEmpty() || schema.has("properties")) {
            return;
        }
        Set<String> types = new HashSet<>();
        for (JsonNode member : schema.get("allOf")) {
            types.add(scalar(member, draft, 0));
        }
        types.remove("");
        boolean alone = schema.get("allOf").size() == 1 && !schema.has("enum");
        if (types.size() != 1
                || !SCALARS.containsAll(types)
                || alone && draft.follow(schema.get("allOf").get(0)).has("enum")) {
            return;
        }
        JsonNode members = schema.remove("allOf");
        for (JsonNode member : members) {
            merge(schema, draft.follow(member));
        }
        schema.put("type", types.iterator().next());
    }

    private static void merge(ObjectNode schema, JsonNode member) {
        for (Map.Entry<String, JsonNode> each : List.copyOf(member.properties())) {
            if (!schema.has(each.getKey())) {
                schema.set(each.getKey(), each.getValue().deepCopy());
            }
        }
    }

    /** The type where it is a scalar; empty where the schema says no type; else the type or the word "none". */
    private static String scalar(JsonNode member, Draft draft, int depth) {
        JsonNode at = draft.follow(member);
        if (depth > 16 || at.has("oneOf") || at.has("anyOf") || at.has("properties") || at.has("not")) {
            return "none";
        }
        String type = at.path("type").asString("");
        for (JsonNode each : at.path("allOf")) {
            String inner = scalar(each, draft, depth + 1);
            if (!inner.isEmpty() && !type.isEmpty() && !inner.equals(type)) {
                return "none";
            }
            type = type.isEmpty() ? inner : type;
        }
        return type;
    }
}
