package dev.tenet.generator.lowering;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A union of constants, each with its title and description, is an enum; the engine makes it one itself only where all have a type. */
final class ConstantUnions implements SchemaStep {
    @Override
    public void lower(ObjectNode schema, Draft draft) {
        for (String key : List.of("oneOf", "anyOf")) {
            if (schema.get(key) instanceof ArrayNode members
                    && members.size() > 0
                    && !schema.has("enum")
                    && allConstant(members)) {
                schema.remove(key);
                ArrayNode values = schema.putArray("enum");
                ArrayNode texts = schema.arrayNode();
                boolean told = false;
                for (JsonNode member : members) {
                    values.add(
                            member.has("const")
                                    ? member.get("const")
                                    : member.get("enum").get(0));
                    String text = member.path("description")
                            .asString(member.path("title").asString(""));
                    texts.add(text);
                    told |= !text.isEmpty();
                }
                if (told && !schema.has("x-enum-descriptions")) {
                    schema.set("x-enum-descriptions", texts);
                }
            }
        }
    }

    private static boolean allConstant(ArrayNode members) {
        for (JsonNode member : members) {
            boolean constant = member.has("const") || member.path("enum").size() == 1;
            if (!constant || member.has("$ref") || member.has("properties")) {
                return false;
            }
        }
        return true;
    }
}
