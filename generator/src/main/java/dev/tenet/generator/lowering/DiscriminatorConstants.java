package dev.tenet.generator.lowering;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes a plain string of the property that tells the members of a union apart: Spring stubs have one getter for all of them, of that type. */
final class DiscriminatorConstants implements SchemaStep {
    @Override
    public void lower(ObjectNode schema, Draft draft) {
        String property = schema.path("discriminator").path("propertyName").asString("");
        if (draft.profile().discriminatorConstants() || property.isEmpty()) {
            return;
        }
        String key = schema.has("oneOf") ? "oneOf" : "anyOf";
        for (UnionMember member : UnionMember.of(schema.path(key), draft)) {
            member.owner(property, draft).ifPresent(owner -> plain(owner, property, draft));
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
