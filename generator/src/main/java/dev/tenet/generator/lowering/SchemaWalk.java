package dev.tenet.generator.lowering;

import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes some steps at every schema of a document, from the outside in. Where {@code true} or {@code false} stands in the place of a
 * schema it becomes one that the steps can look at, since OpenAPI 3.0 has such schemas at {@code additionalProperties} only.
 */
final class SchemaWalk implements Step {
    static final Set<String> MAPS =
            Set.of("properties", "patternProperties", "dependentSchemas", "$defs", "definitions");
    static final Set<String> LISTS = Set.of("allOf", "anyOf", "oneOf", "prefixItems");
    static final Set<String> SINGLE = Set.of(
            "items",
            "contains",
            "not",
            "if",
            "then",
            "else",
            "propertyNames",
            "contentSchema",
            "unevaluatedItems",
            "unevaluatedProperties",
            "additionalItems",
            "additionalProperties");

    private static final Set<String> MAY_BE_BOOLEAN =
            Set.of("additionalProperties", "unevaluatedProperties", "unevaluatedItems");

    private final List<SchemaStep> steps;

    SchemaWalk(SchemaStep... steps) {
        this.steps = List.of(steps);
    }

    @Override
    public void lower(Draft draft) {
        JsonNode components = draft.root().path("components");
        schemas(components.path("schemas"), draft);
        components.path("parameters").forEach(each -> parameter(each, draft));
        components.path("headers").forEach(each -> parameter(each, draft));
        components.path("requestBodies").forEach(each -> content(each, draft));
        components.path("responses").forEach(each -> response(each, draft));
        for (OperationSpot spot : OperationSpot.all(draft.root())) {
            spot.parameters().forEach(each -> parameter(each, draft));
            content(spot.operation().path("requestBody"), draft);
            spot.operation().path("responses").forEach(each -> response(each, draft));
        }
    }

    private void response(JsonNode response, Draft draft) {
        response.path("headers").forEach(each -> parameter(each, draft));
        content(response, draft);
    }

    private void parameter(JsonNode parameter, Draft draft) {
        single(parameter, "schema", draft);
        content(parameter, draft);
    }

    private void content(JsonNode holder, Draft draft) {
        for (JsonNode media : holder.path("content")) {
            single(media, "schema", draft);
            for (JsonNode encoding : media.path("encoding")) {
                encoding.path("headers").forEach(each -> parameter(each, draft));
            }
        }
    }

    private void schemas(JsonNode map, Draft draft) {
        for (String name : names(map)) {
            single(map, name, draft);
        }
    }

    private static List<String> names(JsonNode map) {
        return map.properties().stream().map(Map.Entry::getKey).toList();
    }

    private void single(JsonNode holder, String key, Draft draft) {
        JsonNode schema = holder.path(key);
        if (schema.isBoolean()) {
            ObjectNode made = fromBoolean(schema.booleanValue(), holder, draft);
            ((ObjectNode) holder).set(key, made);
            schema = made;
        }
        if (schema instanceof ObjectNode object) {
            schema(object, draft);
        }
    }

    private static ObjectNode fromBoolean(boolean anything, JsonNode holder, Draft draft) {
        ObjectNode made = draft.objectFor(holder);
        if (!anything) {
            made.putObject("not");
        }
        return made;
    }

    private void schema(ObjectNode schema, Draft draft) {
        for (SchemaStep step : steps) {
            step.lower(schema, draft);
        }
        for (String key : names(schema)) {
            JsonNode value = schema.path(key);
            if (MAPS.contains(key)) {
                schemas(value, draft);
            } else if (LISTS.contains(key) && value instanceof ArrayNode list) {
                list(list, draft);
            } else if (SINGLE.contains(key) && !(value.isBoolean() && MAY_BE_BOOLEAN.contains(key))) {
                single(schema, key, draft);
            }
        }
    }

    private void list(ArrayNode list, Draft draft) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i).isBoolean()) {
                list.set(i, fromBoolean(list.get(i).booleanValue(), list, draft));
            }
            if (list.get(i) instanceof ObjectNode object) {
                schema(object, draft);
            }
        }
    }
}
