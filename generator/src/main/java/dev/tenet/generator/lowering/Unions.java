package dev.tenet.generator.lowering;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes one type of a union of scalars that have one (a date or a date-time, an enum or any string), and anything at all of a union
 * that the target cannot tell apart.
 */
final class Unions implements SchemaStep {
    private static final List<String> SCALARS = List.of("string", "integer", "number", "boolean");

    @Override
    public void lower(ObjectNode schema, Draft draft) {
        for (String key : List.of("oneOf", "anyOf")) {
            if (schema.get(key) instanceof ArrayNode written && !written.isEmpty() && !schema.has("discriminator")) {
                List<JsonNode> members = new ArrayList<>();
                written.forEach(each -> members.add(draft.follow(each)));
                if (members.size() == 1) {
                    NullInUnions.single(schema, key, written.get(0));
                } else {
                    union(schema, key, members, draft);
                }
            }
        }
    }

    private static void union(ObjectNode schema, String key, List<JsonNode> members, Draft draft) {
        Set<String> types = new HashSet<>();
        members.forEach(each -> types.add(each.path("type").asString("")));
        if (types.contains("number")) {
            types.remove("integer");
        }
        String only = types.size() == 1 ? types.iterator().next() : "";
        if (SCALARS.contains(only)
                && members.stream().noneMatch(each -> each.has("const") || each.has("enum") && allEnums(members))) {
            schema.remove(key);
            schema.put("type", only);
            if (members.stream().anyMatch(each -> each.has("enum") || each.has("format"))) {
                draft.info(
                        "generate-union",
                        schema,
                        key,
                        "generated code takes this union for " + (only.equals("integer") ? "an " : "a ") + only);
            }
        } else if (onlyRequires(schema, members)) {
            schema.remove(key);
            draft.info(
                    "generate-condition",
                    schema,
                    key,
                    "which of its properties are required together is not checked by generated code");
        } else if (!draft.profile().unions()) {
            if (members.stream().allMatch(Unions::isObject) && differ(members, draft)) {
                schema.set("oneOf", schema.remove(key));
            } else {
                draft.warn(
                        "generate-union",
                        schema,
                        key,
                        "generated code cannot tell the members of this union apart: the value has any type");
                schema.remove(List.of(key, "type"));
            }
        }
    }

    private static boolean allEnums(List<JsonNode> members) {
        return members.stream().allMatch(each -> each.has("enum"));
    }

    /** An object whose union only says which of its own properties are required. */
    private static boolean onlyRequires(ObjectNode schema, List<JsonNode> members) {
        return (schema.has("properties") || schema.has("allOf"))
                && members.stream()
                        .allMatch(each -> each.propertyNames().stream()
                                .allMatch(name -> Set.of("required", "not", "type", "title", "description")
                                        .contains(name)));
    }

    private static boolean isObject(JsonNode schema) {
        return schema.path("type").asString("").equals("object") && schema.has("properties") || schema.has("allOf");
    }

    /** Whether each has a set of names of its own, as Jackson asks. */
    private static boolean differ(List<JsonNode> members, Draft draft) {
        Set<Set<String>> names = new HashSet<>();
        return members.stream().allMatch(each -> names.add(properties(each, draft, 0)));
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
