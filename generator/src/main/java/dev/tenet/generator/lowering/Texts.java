package dev.tenet.generator.lowering;

import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes the texts of a contract harmless wherever generated code puts them: see {@link Prose}. */
final class Texts implements Step {
    private static final Set<String> LINES = Set.of("title", "summary");

    @Override
    public void lower(Draft draft) {
        ObjectNode root = draft.root();
        KeywordWalk.over(root, Texts::object);
        if (root.get("info") instanceof ObjectNode info) {
            lines(info, List.of("title", "version", "termsOfService"));
            lines(info.path("contact"), List.of("name", "url", "email"));
            lines(info.path("license"), List.of("name", "url", "identifier"));
        }
        for (JsonNode server : root.path("servers")) {
            lines(server, List.of("description"));
            server.path("variables").forEach(each -> lines(each, List.of("description")));
        }
        for (JsonNode scheme : root.path("components").path("securitySchemes")) {
            for (JsonNode flow : scheme.path("flows")) {
                if (flow.get("scopes") instanceof ObjectNode scopes) {
                    lines(scopes, List.copyOf(scopes.propertyNames()));
                }
            }
        }
    }

    private static void object(ObjectNode object) {
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            JsonNode value = member.getValue();
            if (value.isString()) {
                String text = value.asString();
                if (member.getKey().equals("description")) {
                    replace(member, text, Prose.comment(text));
                } else if (LINES.contains(member.getKey())) {
                    replace(member, text, Prose.line(text));
                }
            }
        }
        if (object.get("externalDocs") instanceof ObjectNode docs) {
            if (!docs.path("url").isString()
                    || !Harmless.isAddress(docs.get("url").asString())) {
                object.remove("externalDocs");
            }
        }
        if (object.get("xml") instanceof ObjectNode xml && !Harmless.isValue(xml)) {
            object.remove("xml");
        }
    }

    private static void lines(JsonNode holder, List<String> keys) {
        if (holder instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> member : object.properties()) {
                if (keys.contains(member.getKey()) && member.getValue().isString()) {
                    replace(
                            member,
                            member.getValue().asString(),
                            Prose.line(member.getValue().asString()));
                }
            }
        }
    }

    private static void replace(Map.Entry<String, JsonNode> member, String text, String harmless) {
        if (!harmless.equals(text)) {
            member.setValue(JsonNodeFactory.instance.stringNode(harmless));
        }
    }
}
