package dev.tenet.generator.lowering;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A property that a schema declares anew, with another type, although it inherits it: what is inherited counts, where a schema with a discriminator
 * becomes a class that others extend. No class can override a getter with one of another type.
 */
final class Redeclarations implements SchemaStep {
    private static final List<String> KEYWORDS =
            List.of("$ref", "type", "format", "items", "allOf", "oneOf", "anyOf", "nullable");

    @Override
    public void lower(ObjectNode schema, Draft draft) {
        if (draft.profile().unions() || !(schema.get("allOf") instanceof ArrayNode members)) {
            return;
        }
        for (JsonNode member : members) {
            if (member.has("$ref") && draft.follow(member).has("discriminator")) {
                without(schema, member, draft, 0);
                for (JsonNode other : members) {
                    if (other instanceof ObjectNode own && !own.has("$ref")) {
                        without(own, member, draft, 0);
                    }
                }
            }
        }
    }

    private static void without(ObjectNode own, JsonNode parent, Draft draft, int depth) {
        JsonNode at = draft.follow(parent);
        for (String name : at.path("properties").propertyNames()) {
            JsonNode mine = own.path("properties").path(name);
            if (mine.isObject() && !sameType(mine, at.path("properties").path(name))) {
                draft.info(
                        "generate-redeclaration",
                        own.path("properties"),
                        name,
                        "the property \"" + Prose.shown(name)
                                + "\" has the type that it has where it is inherited from");
                ((ObjectNode) own.path("properties")).remove(name);
            }
        }
        if (depth < 16) {
            at.path("allOf").forEach(each -> without(own, each, draft, depth + 1));
        }
    }

    /** Two enums are two types, as are two objects without a name. */
    private static boolean sameType(JsonNode one, JsonNode other) {
        for (String key : KEYWORDS) {
            if (!one.path(key).equals(other.path(key))) {
                return false;
            }
        }
        return !one.has("enum") && !other.has("enum") && !one.has("properties");
    }
}
