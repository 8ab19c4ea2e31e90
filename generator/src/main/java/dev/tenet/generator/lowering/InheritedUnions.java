package dev.tenet.generator.lowering;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A schema that is an object and a union at once, where unions become interfaces: the union goes, and what it would bring are additional properties. The
 * engine lets a class extend the interface, or gives every member of the union the properties of the object, wherever else it is used.
 */
final class InheritedUnions implements SchemaStep {
    @Override
    public void lower(ObjectNode schema, Draft draft) {
        if (draft.profile().unions()) {
            return;
        }
        for (String key : List.of("oneOf", "anyOf")) {
            if (schema.get(key) instanceof ArrayNode members && (schema.has("properties") || schema.has("allOf"))) {
                beside(schema, key, members, draft);
            }
        }
        if (schema.get("allOf") instanceof ArrayNode members) {
            inherited(schema, members, draft);
        }
    }

    private static void beside(ObjectNode schema, String key, ArrayNode members, Draft draft) {
        Set<String> own = properties(schema, draft, 0);
        boolean repeated = true;
        boolean extended = false;
        for (JsonNode member : members) {
            repeated &= properties(member, draft, 0).containsAll(own);
            for (JsonNode parent : draft.follow(member).path("allOf")) {
                extended |= draft.follow(parent) == schema;
            }
        }
        if (repeated && !extended) {
            schema.remove(List.of("properties", "required", "allOf"));
            return;
        }
        schema.remove(key);
        if (!extended) {
            schema.remove("discriminator");
            open(schema, key, draft);
        }
    }

    private static void inherited(ObjectNode schema, ArrayNode members, Draft draft) {
        if (!schema.has("properties") && allDescribe(members)) {
            // What is left of a union that became anything.
            schema.remove("allOf");
            members.forEach(each -> adopt(schema, each));
            return;
        }
        List<JsonNode> kept = new ArrayList<>();
        for (JsonNode member : members) {
            JsonNode at = draft.follow(member);
            if (!at.has("oneOf") && !at.has("anyOf")) {
                kept.add(member);
            }
        }
        // One reference to a union, perhaps with a description beside it, is that union.
        if (kept.size() == members.size() || members.size() == 1 && !schema.has("properties")) {
            return;
        }
        boolean only = !schema.has("properties")
                && kept.stream()
                        .allMatch(each ->
                                !each.has("$ref") && properties(each, draft, 0).isEmpty());
        if (only && kept.size() == members.size() - 1 && kept.stream().allMatch(InheritedUnions::describes)) {
            alone(schema, members, kept);
            return;
        }
        members.removeAll().addAll(kept);
        if (members.isEmpty() || only) {
            schema.remove("allOf");
        }
        if (only) {
            // Of no type at all: the engine's classes without properties do not compile where others are allowed.
            schema.remove("type");
        } else {
            schema.put("type", "object");
        }
        open(schema, "allOf", draft);
    }

    private static boolean allDescribe(ArrayNode members) {
        for (JsonNode member : members) {
            if (!describes(member)) {
                return false;
            }
        }
        return !members.isEmpty();
    }

    private static boolean describes(JsonNode member) {
        return member.propertyNames().stream().allMatch(key -> Annotations.isOne(key) || key.equals("nullable"));
    }

    /** Beside the union there are only descriptions. */
    private static void alone(ObjectNode schema, ArrayNode members, List<JsonNode> described) {
        List<JsonNode> union = new ArrayList<>();
        members.forEach(union::add);
        union.removeAll(described);
        schema.remove("allOf");
        described.forEach(each -> adopt(schema, each));
        if (union.get(0).has("$ref")) {
            schema.putArray("allOf").add(union.get(0));
        } else {
            adopt(schema, union.get(0));
        }
    }

    private static void adopt(ObjectNode schema, JsonNode from) {
        from.properties().forEach(each -> schema.putIfAbsent(each.getKey(), each.getValue()));
    }

    private static void open(ObjectNode schema, String key, Draft draft) {
        draft.warn(
                "generate-union",
                schema,
                key,
                "generated code cannot extend a union: the properties of its members are additional properties");
        schema.put("additionalProperties", true);
    }

    private static Set<String> properties(JsonNode schema, Draft draft, int depth) {
        JsonNode at = draft.follow(schema);
        Set<String> names = new HashSet<>(at.path("properties").propertyNames());
        if (depth < 16) {
            at.path("allOf").forEach(each -> names.addAll(properties(each, draft, depth + 1)));
        }
        return names;
    }
}
