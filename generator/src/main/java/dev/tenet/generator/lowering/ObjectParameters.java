package dev.tenet.generator.lowering;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes one parameter of each property of a query parameter that is an object, for servers that do not bind such objects (OpenAPI Generator
 * #21408): {@code filter[status]} for {@code style: deepObject}, {@code status} for {@code style: form}.
 */
final class ObjectParameters implements Step {
    @Override
    public void lower(Draft draft) {
        if (draft.profile().deepObjects()) {
            return;
        }
        for (JsonNode path : draft.root().path("paths")) {
            if (path instanceof ObjectNode item) {
                parameters(item, draft);
            }
        }
        OperationSpot.all(draft.root()).forEach(spot -> parameters(spot.operation(), draft));
    }

    private static void parameters(ObjectNode holder, Draft draft) {
        if (!(holder.get("parameters") instanceof ArrayNode written)) {
            return;
        }
        List<JsonNode> parameters = new ArrayList<>();
        Set<String> names = new HashSet<>();
        written.forEach(each -> names.add(draft.follow(each).path("name").asString("")));
        boolean changed = false;
        for (JsonNode each : written) {
            Optional<List<ObjectNode>> parts =
                    draft.follow(each) instanceof ObjectNode parameter ? parts(parameter, draft) : Optional.empty();
            changed |= parts.isPresent();
            parts.ifPresentOrElse(
                    made -> made.stream()
                            .filter(part -> isFree(part, names, draft))
                            .forEach(parameters::add),
                    () -> parameters.add(each));
        }
        if (changed) {
            written.removeAll();
            written.addAll(parameters);
        }
    }

    private static boolean isFree(ObjectNode part, Set<String> names, Draft draft) {
        String name = part.path("name").asString("");
        boolean free = names.add(name);
        if (!free) {
            draft.warn(
                    "generate-object-parameter",
                    part,
                    "name",
                    "another parameter is called \"" + Prose.shown(name) + "\", as is this property");
        }
        return free;
    }

    private static Optional<List<ObjectNode>> parts(ObjectNode parameter, Draft draft) {
        boolean deep = parameter.path("style").asString("").equals("deepObject");
        boolean form = parameter.path("style").asString("form").equals("form");
        if (!parameter.path("in").asString("").equals("query")) {
            return Optional.empty();
        }
        Map<String, JsonNode> properties = new LinkedHashMap<>();
        Set<String> required = new HashSet<>();
        collect(parameter.path("schema"), properties, required, draft, 0);
        if (!isObject(parameter.path("schema"), draft)) {
            return Optional.empty();
        }
        if (properties.isEmpty() || !deep && !(form && parameter.path("explode").asBoolean(true))) {
            draft.warn(
                    "generate-object-parameter", parameter, "name", "the generated server does not bind this object");
            return Optional.empty();
        }
        boolean needed = parameter.path("required").asBoolean(false);
        List<ObjectNode> parts = new ArrayList<>();
        for (Map.Entry<String, JsonNode> property : properties.entrySet()) {
            if (isObject(property.getValue(), draft)) {
                draft.warn(
                        "generate-object-parameter",
                        parameter,
                        "name",
                        "the generated server does not bind \"" + property.getKey()
                                + "\" of this object, which is an object itself");
            } else {
                String name = parameter.path("name").asString("");
                parts.add(part(
                                parameter,
                                deep ? name + "[" + property.getKey() + "]" : property.getKey(),
                                property.getValue(),
                                draft)
                        .put("required", needed && required.contains(property.getKey())));
            }
        }
        return Optional.of(parts);
    }

    private static boolean isObject(JsonNode schema, Draft draft) {
        Map<String, JsonNode> properties = new LinkedHashMap<>();
        collect(schema, properties, new HashSet<>(), draft, 0);
        return !properties.isEmpty()
                || draft.follow(schema).path("type").asString("").equals("object");
    }

    private static ObjectNode part(ObjectNode parameter, String name, JsonNode schema, Draft draft) {
        ObjectNode part = draft.objectFor(parameter).put("name", name).put("in", "query");
        JsonNode description = draft.follow(schema).path("description");
        if (description.isString()) {
            part.set("description", description);
        }
        if (parameter.path("deprecated").asBoolean(false)
                || draft.follow(schema).path("deprecated").asBoolean(false)) {
            part.put("deprecated", true);
        }
        part.set("schema", schema instanceof ObjectNode object ? draft.copyOf(object) : schema);
        return part;
    }

    private static void collect(
            JsonNode schema, Map<String, JsonNode> properties, Set<String> required, Draft draft, int depth) {
        JsonNode at = draft.follow(schema);
        if (depth > 16) {
            return;
        }
        at.path("properties").properties().forEach(each -> properties.put(each.getKey(), each.getValue()));
        at.path("required").forEach(each -> required.add(each.asString("")));
        at.path("allOf").forEach(each -> collect(each, properties, required, draft, depth + 1));
    }
}
