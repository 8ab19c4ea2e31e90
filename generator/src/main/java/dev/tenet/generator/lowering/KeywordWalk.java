package dev.tenet.generator.lowering;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Visits the objects of a document whose keys are keywords: not data, and not maps from names, in which a key may be any word. */
final class KeywordWalk {
    /** Their values are data. */
    static final Set<String> DATA = Set.of("example", "examples", "default", "enum", "const", "security");

    private static final Set<String> NAMES = Set.of(
            "properties",
            "schemas",
            "responses",
            "parameters",
            "requestBodies",
            "headers",
            "securitySchemes",
            "paths",
            "variables",
            "mapping",
            "encoding",
            "content",
            "scopes");

    private KeywordWalk() {}

    static void over(ObjectNode root, Consumer<ObjectNode> visitor) {
        visit(root, visitor);
    }

    private static void visit(JsonNode node, Consumer<ObjectNode> visitor) {
        if (node instanceof ObjectNode object) {
            visitor.accept(object);
            for (Map.Entry<String, JsonNode> member : List.copyOf(object.properties())) {
                String key = member.getKey();
                if (!DATA.contains(key) && !key.startsWith("x-")) {
                    if (NAMES.contains(key) && member.getValue().isObject()) {
                        member.getValue().forEach(each -> visit(each, visitor));
                    } else {
                        visit(member.getValue(), visitor);
                    }
                }
            }
        } else if (node.isArray()) {
            node.forEach(each -> visit(each, visitor));
        }
    }
}
