package dev.tenet.generator.lowering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A member of a union that is an object with a name. */
record UnionMember(String reference, ObjectNode schema) {
    private static final int DEEPEST = 16;

    /** Those members that are references to objects. */
    static List<UnionMember> of(JsonNode union, Draft draft) {
        List<UnionMember> members = new ArrayList<>();
        for (JsonNode member : union) {
            String reference = member.path("$ref").asString("");
            if (reference.startsWith("#/components/schemas/")
                    && draft.follow(member) instanceof ObjectNode object
                    && isObject(object)) {
                members.add(new UnionMember(reference, object));
            }
        }
        return members;
    }

    private static boolean isObject(ObjectNode schema) {
        return schema.path("type").asString("").equals("object")
                || schema.has("properties")
                || schema.has("allOf")
                || schema.has("oneOf");
    }

    /** The schema that declares a property of this member: itself, or one of its {@code allOf}. */
    Optional<ObjectNode> owner(String property, Draft draft) {
        return owner(schema, property, draft, 0);
    }

    private static Optional<ObjectNode> owner(JsonNode schema, String property, Draft draft, int depth) {
        if (!(draft.follow(schema) instanceof ObjectNode at) || depth > DEEPEST) {
            return Optional.empty();
        }
        if (at.path("properties").has(property)) {
            return Optional.of(at);
        }
        for (JsonNode member : at.path("allOf")) {
            Optional<ObjectNode> found = owner(member, property, draft, depth + 1);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
