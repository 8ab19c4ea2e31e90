package dev.tenet.generator.lowering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes Swagger 2.0 as OpenAPI 3.0, so that all other steps, which come later, hold for it too. */
final class SwaggerUpgrade implements Step {
    @Override
    public void lower(Draft draft) {
        ObjectNode root = draft.root();
        if (!root.has("swagger")) {
            return;
        }
        servers(root);
        SwaggerOperations operations = new SwaggerOperations(draft);
        for (JsonNode path : root.path("paths")) {
            if (path instanceof ObjectNode item) {
                operations.path(item);
            }
        }
        ObjectNode components = root.withObjectProperty("components");
        move(root, "definitions", components, "schemas");
        operations.components(root, components);
        securitySchemes(root, components, draft);
        root.remove(
                List.of("swagger", "host", "basePath", "schemes", "consumes", "produces", "parameters", "responses"));
        references(root);
        KeywordWalk.over(root, SwaggerUpgrade::schema);
        root.put("openapi", "3.0.3");
    }

    private static void servers(ObjectNode root) {
        String host = root.path("host").asString("");
        String base = root.path("basePath").asString("/");
        List<String> schemes = new ArrayList<>();
        root.path("schemes").forEach(each -> schemes.add(each.asString("")));
        ArrayNode servers = root.putArray("servers");
        if (host.isEmpty()) {
            servers.addObject().put("url", base);
        } else {
            for (String scheme : schemes.isEmpty() ? List.of("https") : schemes) {
                servers.addObject().put("url", scheme + "://" + host + (base.equals("/") ? "" : base));
            }
        }
    }

    private static void move(ObjectNode root, String from, ObjectNode components, String to) {
        JsonNode moved = root.remove(from);
        if (moved != null) {
            components.set(to, moved);
        }
    }

    private static void securitySchemes(ObjectNode root, ObjectNode components, Draft draft) {
        JsonNode definitions = root.remove("securityDefinitions");
        if (definitions == null) {
            return;
        }
        ObjectNode schemes = components.putObject("securitySchemes");
        for (Map.Entry<String, JsonNode> each : definitions.properties()) {
            if (each.getValue() instanceof ObjectNode scheme) {
                schemes.set(each.getKey(), securityScheme(scheme, draft));
            }
        }
    }

    private static ObjectNode securityScheme(ObjectNode scheme, Draft draft) {
        String type = scheme.path("type").asString("");
        if (type.equals("basic")) {
            scheme.put("type", "http").put("scheme", "basic");
        } else if (type.equals("oauth2")) {
            ObjectNode flow = draft.objectFor(scheme);
            for (String key : List.of("authorizationUrl", "tokenUrl", "scopes")) {
                JsonNode value = scheme.remove(key);
                if (value != null) {
                    flow.set(key, value);
                }
            }
            JsonNode name = scheme.remove("flow");
            scheme.putObject("flows")
                    .set(
                            switch (name == null ? "" : name.asString("")) {
                                case "application" -> "clientCredentials";
                                case "accessCode" -> "authorizationCode";
                                case "password" -> "password";
                                default -> "implicit";
                            },
                            flow);
        }
        return scheme;
    }

    private static void references(JsonNode node) {
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            if (member.getKey().equals("$ref") && member.getValue().isString()) {
                String text = member.getValue().asString();
                ((ObjectNode) node)
                        .put(
                                "$ref",
                                text.replace("#/definitions/", "#/components/schemas/")
                                        .replace("#/parameters/", "#/components/parameters/")
                                        .replace("#/responses/", "#/components/responses/"));
            } else {
                references(member.getValue());
            }
        }
        if (node.isArray()) {
            node.forEach(SwaggerUpgrade::references);
        }
    }

    private static void schema(ObjectNode object) {
        if (object.path("discriminator").isString()) {
            JsonNode property = object.get("discriminator");
            object.putObject("discriminator").set("propertyName", property);
        }
        if (object.path("x-nullable").asBoolean(false)) {
            object.put("nullable", true);
        }
        if (object.path("type").asString("").equals("file")) {
            object.put("type", "string").put("format", "binary");
        }
    }
}
