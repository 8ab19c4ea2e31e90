package dev.tenet.generator.lowering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The operations of Swagger 2.0: its bodies and forms are parameters, its types stand beside the names. */
final class SwaggerOperations {
    private static final Set<String> OF_PARAMETERS =
            Set.of("name", "in", "description", "required", "allowEmptyValue", "deprecated", "example");

    private final Draft draft;

    SwaggerOperations(Draft draft) {
        this.draft = draft;
    }

    void path(ObjectNode item) {
        List<ObjectNode> shared = parameters(item);
        List<ObjectNode> sharedBodies =
                shared.stream().filter(SwaggerOperations::isBody).toList();
        write(item, shared);
        for (String method : OperationSpot.METHODS) {
            if (item.get(method) instanceof ObjectNode operation) {
                operation(operation, sharedBodies);
            }
        }
    }

    void components(ObjectNode root, ObjectNode components) {
        ObjectNode parameters = components.putObject("parameters");
        for (Map.Entry<String, JsonNode> each : root.path("parameters").properties()) {
            if (each.getValue() instanceof ObjectNode parameter && !isBody(parameter)) {
                parameters.set(each.getKey(), parameter(parameter));
            }
        }
        ObjectNode responses = components.putObject("responses");
        for (Map.Entry<String, JsonNode> each : root.path("responses").properties()) {
            if (each.getValue() instanceof ObjectNode response) {
                response(response, types(root.path("produces")));
                responses.set(each.getKey(), response);
            }
        }
    }

    private void operation(ObjectNode operation, List<ObjectNode> sharedBodies) {
        List<ObjectNode> own = parameters(operation);
        List<ObjectNode> bodies = new ArrayList<>(sharedBodies);
        own.stream().filter(SwaggerOperations::isBody).forEach(bodies::add);
        write(operation, own);
        List<String> consumes = types(
                operation.has("consumes")
                        ? operation.get("consumes")
                        : draft.root().path("consumes"));
        List<String> produces = types(
                operation.has("produces")
                        ? operation.get("produces")
                        : draft.root().path("produces"));
        if (!bodies.isEmpty()) {
            operation.set("requestBody", requestBody(bodies, consumes));
        }
        for (JsonNode each : operation.path("responses")) {
            if (each instanceof ObjectNode response && !response.has("$ref")) {
                response(response, produces);
            }
        }
        operation.remove(List.of("consumes", "produces", "schemes"));
    }

    /** Those of a path or an operation; references to bodies are followed, since OpenAPI 3 has no such parameters. */
    private List<ObjectNode> parameters(ObjectNode holder) {
        List<ObjectNode> parameters = new ArrayList<>();
        for (JsonNode each : holder.path("parameters")) {
            if (draft.follow(each) instanceof ObjectNode meant && each instanceof ObjectNode written) {
                parameters.add(isBody(meant) ? meant : written);
            }
        }
        return parameters;
    }

    private static boolean isBody(ObjectNode parameter) {
        String in = parameter.path("in").asString("");
        return in.equals("body") || in.equals("formData");
    }

    private void write(ObjectNode holder, List<ObjectNode> parameters) {
        if (holder.has("parameters")) {
            ArrayNode written = holder.putArray("parameters");
            parameters.stream()
                    .filter(each -> !isBody(each))
                    .forEach(each -> written.add(each.has("$ref") ? each : parameter(each)));
        }
    }

    private ObjectNode parameter(ObjectNode parameter) {
        if (parameter.has("schema") || !parameter.has("type")) {
            return parameter;
        }
        String format = parameter.path("collectionFormat").asString("csv");
        boolean query = parameter.path("in").asString("").equals("query");
        if (parameter.path("type").asString("").equals("array") && query) {
            switch (format) {
                case "multi" -> parameter.put("style", "form").put("explode", true);
                case "ssv" -> parameter.put("style", "spaceDelimited").put("explode", false);
                case "pipes" -> parameter.put("style", "pipeDelimited").put("explode", false);
                default -> parameter.put("style", "form").put("explode", false);
            }
        }
        if (format.equals("tsv")) {
            draft.warn(
                    "generate-collection-format",
                    parameter,
                    "collectionFormat",
                    "generated code writes commas where tabs are asked for");
        }
        parameter.set("schema", extracted(parameter));
        return parameter;
    }

    /** Takes the keywords of the schema out of a parameter or a header. */
    private ObjectNode extracted(ObjectNode holder) {
        ObjectNode schema = draft.objectFor(holder);
        for (String key : List.copyOf(holder.propertyNames())) {
            boolean ofHolder = OF_PARAMETERS.contains(key)
                    || key.equals("style")
                    || key.equals("explode")
                    || key.startsWith("x-tenet");
            if (!ofHolder) {
                schema.set(key, holder.remove(key));
            }
        }
        withoutCollectionFormat(schema);
        return schema;
    }

    private static void withoutCollectionFormat(ObjectNode schema) {
        schema.remove("collectionFormat");
        if (schema.get("items") instanceof ObjectNode items) {
            withoutCollectionFormat(items);
        }
    }

    private ObjectNode requestBody(List<ObjectNode> bodies, List<String> consumes) {
        ObjectNode last = bodies.get(bodies.size() - 1);
        ObjectNode body = draft.objectFor(last);
        if (last.path("in").asString("").equals("body")) {
            if (last.has("description")) {
                body.set("description", last.get("description"));
            }
            body.put("required", last.path("required").asBoolean(false));
            content(body, consumes.isEmpty() ? List.of("application/json") : consumes, last.path("schema"));
            return body;
        }
        boolean file =
                bodies.stream().anyMatch(each -> each.path("type").asString("").equals("file"));
        ObjectNode schema = draft.objectFor(last).put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = schema.arrayNode();
        for (ObjectNode part : bodies) {
            if (part.path("in").asString("").equals("formData")) {
                String name = part.path("name").asString("");
                ObjectNode copy = draft.copyOf(part);
                ObjectNode property = extracted(copy);
                if (copy.has("description")) {
                    property.set("description", copy.get("description"));
                }
                properties.set(name, property);
                if (part.path("required").asBoolean(false)) {
                    required.add(name);
                }
            }
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
            body.put("required", true);
        }
        List<String> forms =
                consumes.stream().filter(each -> each.contains("form")).toList();
        String type = file ? "multipart/form-data" : "application/x-www-form-urlencoded";
        content(body, file || forms.isEmpty() ? List.of(type) : forms, schema);
        return body;
    }

    private void response(ObjectNode response, List<String> produces) {
        for (JsonNode each : response.path("headers")) {
            if (each instanceof ObjectNode header && header.has("type")) {
                header.set("schema", extracted(header));
            }
        }
        JsonNode schema = response.remove("schema");
        JsonNode examples = response.remove("examples");
        if (schema != null) {
            content(response, produces.isEmpty() ? List.of("application/json") : produces, schema);
            if (examples != null) {
                examples.properties().stream()
                        .filter(each -> response.path("content").has(each.getKey()))
                        .forEach(each -> ((ObjectNode) response.path("content").path(each.getKey()))
                                .set("example", each.getValue()));
            }
        }
    }

    private void content(ObjectNode holder, List<String> types, JsonNode schema) {
        ObjectNode content = draft.objectFor(holder);
        holder.set("content", content);
        for (String type : types) {
            ObjectNode media = content.putObject(type);
            if (schema instanceof ObjectNode object) {
                media.set("schema", draft.copyOf(object));
            }
        }
    }

    private static List<String> types(JsonNode list) {
        return list.valueStream()
                .map(each -> each.asString(""))
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
    }
}
