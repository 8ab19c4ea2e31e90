package dev.tenet.generator.lowering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Names outside schemas that generated code would have to hold in strings: paths, parameters, headers, media types, servers, security schemes. */
final class HostileNames implements Step {
    private static final String REASON = ", which has characters that it may not have";

    @Override
    public void lower(Draft draft) {
        ObjectNode root = draft.root();
        paths(root);
        servers(root, draft);
        securitySchemes(root, draft);
        JsonNode components = root.path("components");
        components.path("parameters").forEach(each -> content(each, draft));
        components.path("requestBodies").forEach(each -> content(each, draft));
        components.path("responses").forEach(each -> response(each, draft));
        for (JsonNode path : root.path("paths")) {
            parameters(path, draft);
        }
        for (OperationSpot spot : OperationSpot.all(root)) {
            parameters(spot.operation(), draft);
            content(spot.operation().path("requestBody"), draft);
            spot.operation().path("responses").forEach(each -> response(each, draft));
            if (spot.operation().get("responses") instanceof ObjectNode responses) {
                List.copyOf(responses.propertyNames()).stream()
                        .filter(code -> !code.matches("[1-5](\\d\\d|XX)|default"))
                        .forEach(responses::remove);
            }
            servers(spot.operation(), draft);
        }
    }

    private static void paths(ObjectNode root) {
        if (root.get("paths") instanceof ObjectNode paths) {
            Map<String, JsonNode> written = new LinkedHashMap<>();
            paths.properties().forEach(each -> written.put(encoded(each.getKey()), each.getValue()));
            paths.removeAll();
            written.forEach(paths::set);
        }
    }

    /** Percent-encodes what a path may not have (RFC 3986), and what quotes or comments mind. */
    private static String encoded(String path) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            boolean star = c == '*'
                    && (i > 0 && path.charAt(i - 1) == '/' || i + 1 < path.length() && path.charAt(i + 1) == '/');
            boolean dollar = c == '$' && i + 1 < path.length() && path.charAt(i + 1) == '{';
            if (c <= ' ' || c == 127 || "\"'`\\<>".indexOf(c) >= 0 || star || dollar) {
                out.append(String.format("%%%02X", (int) c));
            } else if (c == '\u0085' || c == '\u2028' || c == '\u2029') {
                out.append("%20");
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static void servers(ObjectNode holder, Draft draft) {
        if (holder.get("servers") instanceof ArrayNode servers) {
            for (int i = servers.size() - 1; i >= 0; i--) {
                JsonNode server = servers.get(i);
                boolean variables = server.path("variables").properties().stream()
                        .allMatch(each -> each.getKey().matches("[\\w.-]+")
                                && Harmless.isValue(each.getValue().path("default"))
                                && Harmless.isValue(each.getValue().path("enum")));
                String address = server.path("url").asString("");
                if (!variables || !address.isEmpty() && !Harmless.isAddress(address)) {
                    draft.warn(
                            "generate-name",
                            servers,
                            String.valueOf(i),
                            "generated code does not know this server" + REASON);
                    servers.remove(i);
                }
            }
        }
    }

    private static void parameters(JsonNode holder, Draft draft) {
        if (holder.path("parameters") instanceof ArrayNode parameters) {
            List<JsonNode> kept = new ArrayList<>();
            for (JsonNode each : parameters) {
                JsonNode parameter = draft.follow(each);
                String name = parameter.path("name").asString("");
                boolean header = parameter.path("in").asString("").equals("header");
                boolean usual = header && name.matches("(?i)accept|content-type|authorization");
                if (usual || name.isEmpty() || !(header ? Harmless.isToken(name) : Harmless.isText(name))) {
                    if (!usual) {
                        draft.warn(
                                "generate-name",
                                parameter,
                                "name",
                                "generated code cannot hold the name of this parameter" + REASON);
                    }
                } else {
                    kept.add(each);
                }
                content(parameter, draft);
            }
            if (kept.size() < parameters.size()) {
                parameters.removeAll();
                parameters.addAll(kept);
            }
        }
    }

    private static void response(JsonNode response, Draft draft) {
        content(response, draft);
        if (response.path("headers") instanceof ObjectNode headers) {
            for (String name : List.copyOf(headers.propertyNames())) {
                if (!Harmless.isToken(name)) {
                    draft.warn(
                            "generate-name",
                            headers,
                            name,
                            "generated code cannot hold the name of this header" + REASON);
                    headers.remove(name);
                }
            }
        }
    }

    private static void content(JsonNode holder, Draft draft) {
        if (holder.path("content") instanceof ObjectNode content) {
            for (String type : List.copyOf(content.propertyNames())) {
                if (!Harmless.isMediaType(type)) {
                    draft.warn(
                            "generate-media-type",
                            content,
                            type,
                            "generated code does not know this media type" + REASON);
                    content.remove(type);
                }
            }
            for (JsonNode media : content) {
                if (media instanceof ObjectNode object) {
                    examples(object);
                }
            }
        }
        if (holder instanceof ObjectNode object) {
            examples(object);
        }
    }

    private static void examples(ObjectNode holder) {
        if (holder.has("example") && !Harmless.isValue(holder.get("example"))) {
            holder.remove("example");
        }
        if (holder.path("examples") instanceof ObjectNode examples) {
            for (String name : List.copyOf(examples.propertyNames())) {
                if (!Harmless.isText(name) || !Harmless.isValue(examples.get(name))) {
                    examples.remove(name);
                }
            }
            if (examples.isEmpty()) {
                holder.remove("examples");
            }
        }
    }

    private static void securitySchemes(ObjectNode root, Draft draft) {
        if (!(root.path("components").path("securitySchemes") instanceof ObjectNode schemes)) {
            return;
        }
        for (String name : List.copyOf(schemes.propertyNames())) {
            JsonNode scheme = schemes.get(name);
            boolean key = !scheme.path("type").asString("").equals("apiKey")
                    || Harmless.isToken(scheme.path("name").asString(""));
            boolean flows = scheme.path("flows").valueStream().allMatch(HostileNames::isFlow);
            if (!name.matches("[\\p{L}\\p{N}._ -]+")
                    || !key
                    || !flows
                    || !Harmless.isValue(scheme.path("openIdConnectUrl"))) {
                draft.warn(
                        "generate-name", schemes, name, "generated code does not know this security scheme" + REASON);
                schemes.remove(name);
                requirements(root, name);
                OperationSpot.all(root).forEach(spot -> requirements(spot.operation(), name));
            }
        }
    }

    private static boolean isFlow(JsonNode flow) {
        for (String key : List.of("authorizationUrl", "tokenUrl", "refreshUrl")) {
            if (!flow.path(key).isMissingNode() && !Harmless.isValue(flow.path(key))) {
                return false;
            }
        }
        return flow.path("scopes").propertyNames().stream().allMatch(Harmless::isText);
    }

    private static void requirements(ObjectNode holder, String name) {
        if (holder.get("security") instanceof ArrayNode list) {
            for (int i = list.size() - 1; i >= 0; i--) {
                if (list.get(i).has(name)) {
                    list.remove(i);
                }
            }
        }
    }
}
