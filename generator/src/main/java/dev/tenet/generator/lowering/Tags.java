package dev.tenet.generator.lowering;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * Puts each operation into one group: the first of its tags. With several the engine writes it several times, which in a server is one path mapped twice.
 * Tags that are one class in generated code are one tag.
 */
final class Tags implements Step {
    @Override
    public void lower(Draft draft) {
        Map<String, String> names = new HashMap<>();
        if (draft.root().get("tags") instanceof ArrayNode tags) {
            Set<String> seen = new HashSet<>();
            for (int i = 0; i < tags.size(); i++) {
                if (tags.get(i) instanceof tools.jackson.databind.node.ObjectNode tag) {
                    String name = Prose.line(tag.path("name").asString(""));
                    tag.put("name", names.computeIfAbsent(Words.key(name), key -> name));
                    tag.remove(List.of("parent", "kind"));
                }
                if (!seen.add(tags.get(i).path("name").asString(""))) {
                    tags.remove(i--);
                }
            }
        }
        for (OperationSpot spot : OperationSpot.all(draft.root())) {
            if (spot.operation().get("tags") instanceof ArrayNode written) {
                String first = "";
                for (JsonNode each : written) {
                    String name = Prose.line(each.asString(""));
                    if (first.isEmpty() && name.chars().anyMatch(Character::isLetterOrDigit)) {
                        first = names.computeIfAbsent(Words.key(name), key -> name);
                    }
                }
                spot.operation().remove("tags");
                if (!first.isEmpty()) {
                    spot.operation().putArray("tags").add(first);
                }
            }
        }
    }
}
