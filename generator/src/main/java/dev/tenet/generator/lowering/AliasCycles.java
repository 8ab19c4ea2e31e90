package dev.tenet.generator.lowering;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Cuts schemas that lead back to themselves without a class between: a list of such lists, a map of such maps. The engine makes no class of lists
 * and maps, and would look for their items until the stack is full.
 */
final class AliasCycles implements Step {
    private static final String SCHEMAS = "#/components/schemas/";

    @Override
    public void lower(Draft draft) {
        JsonNode schemas = draft.root().path("components").path("schemas");
        Set<String> done = new HashSet<>();
        for (Map.Entry<String, JsonNode> each : schemas.properties()) {
            Set<String> path = new HashSet<>(Set.of(SCHEMAS + each.getKey()));
            follow(each.getValue(), path, done, draft);
            done.add(SCHEMAS + each.getKey());
        }
    }

    private static void follow(JsonNode schema, Set<String> path, Set<String> done, Draft draft) {
        if (!(schema instanceof ObjectNode object) || object.has("properties")) {
            return;
        }
        String reference = object.path("$ref").asString("");
        if (path.contains(reference)) {
            draft.warn(
                    "generate-recursion",
                    object,
                    "$ref",
                    "this leads back to itself without an object between: here the value has any type");
            object.remove("$ref");
        } else if (reference.startsWith(SCHEMAS) && !done.contains(reference)) {
            path.add(reference);
            follow(draft.root().at(reference.substring(1)), path, done, draft);
            path.remove(reference);
            done.add(reference);
        }
        List<JsonNode> below = new ArrayList<>(List.of(object.path("items"), object.path("additionalProperties")));
        object.path("allOf").forEach(below::add);
        below.forEach(each -> follow(each, path, done, draft));
    }
}
