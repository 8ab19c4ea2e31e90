package dev.tenet.generator.lowering;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code oneOf} or {@code anyOf} with {@code type: "null"} becomes the rest, nullable; a union of one is that one. */
final class NullInUnions implements SchemaStep {
    @Override
    public void lower(ObjectNode schema, Draft draft) {
        for (String key : List.of("oneOf", "anyOf")) {
            if (schema.get(key) instanceof ArrayNode members) {
                for (int i = members.size() - 1; i >= 0 && members.size() > 1; i--) {
                    if (isNull(members.get(i))) {
                        members.remove(i);
                        schema.put("nullable", true);
                    }
                }
                if (members.size() == 1 && !schema.has("discriminator")) {
                    single(schema, key, members.get(0));
                } else if (members.isEmpty()) {
                    schema.remove(key);
                }
            }
        }
    }

    private static boolean isNull(JsonNode member) {
        return member.path("type").asString("").equals("null")
                || member.path("enum").size() == 1 && member.path("enum").get(0).isNull()
                || member.has("const") && member.get("const").isNull();
    }

    /** A union of one is that one. */
    static void single(ObjectNode schema, String key, JsonNode member) {
        if (!(member instanceof ObjectNode object)) {
            return;
        }
        boolean joins = !object.has("$ref")
                && object.propertyNames().stream()
                        .allMatch(name ->
                                !schema.has(name) || Annotations.NAMES.contains(name) || name.equals("nullable"));
        if (joins) {
            schema.remove(key);
            object.properties().forEach(each -> {
                if (!schema.has(each.getKey())) {
                    schema.set(each.getKey(), each.getValue());
                }
            });
        } else if (!schema.has("allOf")) {
            schema.set("allOf", schema.remove(key));
        } else {
            schema.remove(key);
            ((ArrayNode) schema.get("allOf")).add(member);
        }
    }
}
