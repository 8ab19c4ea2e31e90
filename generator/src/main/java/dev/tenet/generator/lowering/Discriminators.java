package dev.tenet.generator.lowering;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes discriminators say what they leave to the reader: every member of the union has its value, as a reference, and declares the property. A
 * union whose members all have a constant of their own under one name gets the discriminator that its author left out.
 */
final class Discriminators implements SchemaStep {
    private static final String SCHEMAS = "#/components/schemas/";

    @Override
    public void lower(ObjectNode schema, Draft draft) {
        String key = schema.has("oneOf") ? "oneOf" : "anyOf";
        List<UnionMember> members = UnionMember.of(schema.path(key), draft);
        boolean named = !members.isEmpty() && members.size() == schema.path(key).size();
        if (!schema.has("discriminator") && named && members.size() > 1) {
            implied(members, draft)
                    .ifPresent(name -> schema.putObject("discriminator").put("propertyName", name));
        }
        if (!(schema.get("discriminator") instanceof ObjectNode discriminator)) {
            return;
        }
        String property = discriminator.path("propertyName").asString("");
        if (property.isEmpty() || schema.has(key) && !named) {
            draft.warn(
                    "generate-discriminator",
                    schema,
                    "discriminator",
                    "generated code does not use this discriminator: it names no property, or a member of the union has no name");
            schema.remove("discriminator");
            return;
        }
        Optional.ofNullable(discriminator.remove("defaultMapping"))
                .ifPresent(it -> draft.warn(
                        "generate-discriminator",
                        discriminator,
                        "defaultMapping",
                        "generated code does not know this fallback"));
        mapping(discriminator, draft);
        if (named) {
            members.forEach(member -> member(member, property, discriminator, draft));
        }
    }

    private static Optional<String> implied(List<UnionMember> members, Draft draft) {
        for (String name : members.get(0).schema().path("properties").propertyNames()) {
            List<String> values = members.stream()
                    .map(member -> constant(member.schema().path("properties").path(name), draft))
                    .flatMap(Optional::stream)
                    .distinct()
                    .toList();
            boolean required = members.stream().allMatch(member -> isRequired(member.schema(), name));
            if (required && values.size() == members.size()) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private static boolean isRequired(ObjectNode schema, String name) {
        for (JsonNode each : schema.path("required")) {
            if (each.asString("").equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> constant(JsonNode property, Draft draft) {
        JsonNode at = draft.follow(property);
        JsonNode value = at.has("const")
                ? at.get("const")
                : at.path("enum").size() == 1 ? at.path("enum").get(0) : at.path("const");
        return value.isString() ? Optional.of(value.asString()) : Optional.empty();
    }

    private static void mapping(ObjectNode discriminator, Draft draft) {
        if (!(discriminator.get("mapping") instanceof ObjectNode mapping)) {
            discriminator.remove("mapping");
            return;
        }
        Map<String, String> sound = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> each : mapping.properties()) {
            String meant = each.getValue().asString("");
            String reference = meant.startsWith("#/") ? meant : SCHEMAS + meant;
            if (reference.startsWith(SCHEMAS)
                    && draft.root().at(reference.substring(1)).isObject()) {
                sound.put(each.getKey(), reference);
            } else {
                draft.warn(
                        "generate-discriminator",
                        mapping,
                        each.getKey(),
                        "there is no schema for the value \"" + Prose.shown(each.getKey()) + "\"");
            }
        }
        mapping.removeAll();
        sound.forEach(mapping::put);
    }

    private static void member(UnionMember member, String property, ObjectNode discriminator, Draft draft) {
        ObjectNode mapping = discriminator.withObjectProperty("mapping");
        Optional<ObjectNode> owner = member.owner(property, draft);
        boolean mapped = mapping.properties().stream()
                .anyMatch(each -> each.getValue().asString("").equals(member.reference()));
        if (!mapped) {
            String value = owner.flatMap(it -> constant(it.path("properties").path(property), draft))
                    .orElse(member.reference().substring(SCHEMAS.length()));
            mapping.put(value, member.reference());
        }
        if (owner.isEmpty()) {
            if (!member.schema().has("oneOf")) {
                draft.info(
                        "generate-discriminator",
                        member.schema(),
                        "properties",
                        "the property \"" + Prose.shown(property)
                                + "\", by which a union tells its members apart, is added");
                holder(member.schema())
                        .withObjectProperty("properties")
                        .putObject(property)
                        .put("type", "string");
                holder(member.schema()).withArrayProperty("required").add(property);
            }
        }
    }

    /** Where properties go: the schema itself, or the last of its {@code allOf} that is no reference. */
    private static ObjectNode holder(ObjectNode schema) {
        if (schema.get("allOf") instanceof ArrayNode members) {
            for (JsonNode member : members) {
                if (member instanceof ObjectNode object && object.has("properties")) {
                    return object;
                }
            }
        }
        return schema;
    }
}
