package dev.tenet.generator.lowering;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Keywords beside a {@code $ref} count since OpenAPI 3.1: the reference moves into an {@code allOf}, which means the same in 3.0. Before 3.1 they mean
 * nothing, and go. The engine takes some such schemas for anything (OpenAPI Generator #20304, #10962).
 */
final class ReferenceSiblings implements SchemaStep {
    @Override
    public void lower(ObjectNode schema, Draft draft) {
        if (!schema.path("$ref").isString() || schema.size() == 1) {
            return;
        }
        if (!draft.hasJsonSchema()) {
            ignored(schema, draft);
            return;
        }
        JsonNode reference = schema.remove("$ref");
        // Often repeated beside the reference, where it says nothing new.
        if (draft.follow(draft.objectFor(schema).set("$ref", reference))
                .path("type")
                .equals(schema.path("type"))) {
            schema.remove("type");
        }
        if (schema.isEmpty()) {
            schema.set("$ref", reference);
            return;
        }
        ArrayNode members = schema.withArrayProperty("allOf");
        ObjectNode member = draft.objectFor(schema);
        member.set("$ref", reference);
        members.insert(0, member);
        ObjectNode rest = draft.objectFor(schema);
        for (Map.Entry<String, JsonNode> each : List.copyOf(schema.properties())) {
            String key = each.getKey();
            if (!key.equals("allOf") && !key.equals("nullable") && !Annotations.isOne(key)) {
                rest.set(key, each.getValue());
                schema.remove(key);
            }
        }
        if (!rest.isEmpty()) {
            members.add(rest);
        }
    }

    private static void ignored(ObjectNode schema, Draft draft) {
        for (String key : List.copyOf(schema.propertyNames())) {
            if (!key.equals("$ref")) {
                if (!Annotations.isOne(key)) {
                    draft.info(
                            "generate-ref-sibling",
                            schema,
                            key,
                            "\"" + key
                                    + "\" beside $ref means nothing before OpenAPI 3.1: generated code does not know it; use allOf");
                }
                schema.remove(key);
            }
        }
    }
}
