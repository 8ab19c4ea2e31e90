package dev.tenet.generator.lowering;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes a plain string of the property that tells the members of a union apart: Spring stubs have one getter for all of them, of that type. So it
 * does for all targets where a member has the property both as a constant and, inherited, as any string: the engine stops at those.
 */
final class DiscriminatorConstants implements SchemaStep {
    @Override
    public void lower(ObjectNode schema, Draft draft) {
        String property = schema.path("discriminator").path("propertyName").asString("");
        if (property.isEmpty()) {
            return;
        }
        String key = schema.has("oneOf") ? "oneOf" : "anyOf";
        List<UnionMember> members = UnionMember.of(schema.path(key), draft);
        if (draft.profile().discriminatorConstants()
                && members.stream().noneMatch(member -> isMixed(member.schema(), property, draft))) {
            return;
        }
        for (UnionMember member : members) {
            member.owner(property, draft).ifPresent(owner -> plain(owner, property, draft));
        }
    }

    private static boolean isMixed(JsonNode schema, String property, Draft draft) {
        Set<Boolean> constant = new HashSet<>();
        declarations(schema, property, constant, draft, 0);
        return constant.size() > 1;
    }

    private static void declarations(JsonNode schema, String property, Set<Boolean> constant, Draft draft, int depth) {
        JsonNode at = draft.follow(schema);
        if (at.path("properties").has(property)) {
            constant.add(draft.follow(at.path("properties").path(property)).has("enum"));
        }
        if (depth < 16) {
            at.path("allOf").forEach(each -> declarations(each, property, constant, draft, depth + 1));
        }
    }

    private static void plain(ObjectNode owner, String property, Draft draft) {
        ObjectNode properties = (ObjectNode) owner.get("properties");
        JsonNode written = draft.follow(properties.path(property));
        if (written.has("enum")) {
            ObjectNode plain = draft.objectFor(written).put("type", "string");
            Optional.ofNullable(written.get("description")).ifPresent(it -> plain.set("description", it));
            properties.set(property, plain);
        }
    }
}
