package dev.tenet.generator.lowering;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Says in the description of what is deprecated since when it is, when it goes away and what replaces it, so that every language shows it.
 * The operations are left out where the templates of a preset say it of them.
 */
final class DeprecationNotes implements Step {
    /** Their values are data. */
    private static final Set<String> DATA = Set.of("example", "examples", "default", "enum", "const", "value");

    private static final int LONGEST = 200;

    @Override
    public void lower(Draft draft) {
        Set<JsonNode> left = Collections.newSetFromMap(new IdentityHashMap<>());
        if (!draft.profile().equals(LoweringProfile.PLAIN)) {
            OperationSpot.all(draft.root()).forEach(spot -> left.add(spot.operation()));
        }
        walk(draft.root(), left, draft.hasJsonSchema());
    }

    private static void walk(JsonNode node, Set<JsonNode> left, boolean besideReferences) {
        if (node instanceof ObjectNode object && !left.contains(object)) {
            note(object)
                    .filter(note -> besideReferences || !object.has("$ref"))
                    .ifPresent(note -> append(object, note));
            EnumValueNotes.note(object).ifPresent(note -> append(object, note));
        }
        if (node.isArray()) {
            node.forEach(each -> walk(each, left, besideReferences));
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            if (!DATA.contains(member.getKey()) && !member.getKey().startsWith("x-")) {
                walk(member.getValue(), left, besideReferences);
            }
        }
    }

    /** {@code Deprecated since 2026-01-01; goes away on 2027-01-01; use GET /orders instead.} */
    static Optional<String> note(ObjectNode object) {
        Optional<String> since = text(object, "x-deprecated-since");
        Optional<String> sunset = text(object, "x-sunset");
        Optional<String> instead = text(object, "x-replaced-by");
        if (since.isEmpty() && sunset.isEmpty() && instead.isEmpty()) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        parts.add(since.map(date -> "Deprecated since " + date).orElse("Deprecated"));
        sunset.ifPresent(date -> parts.add("goes away on " + date));
        instead.ifPresent(other -> parts.add("use " + other + " instead"));
        return Optional.of(String.join("; ", parts) + ".");
    }

    private static Optional<String> text(ObjectNode object, String key) {
        if (!object.path(key).isString()) {
            return Optional.empty();
        }
        String text =
                object.get(key).asString().replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(text.substring(0, Math.min(LONGEST, text.length())));
    }

    private static void append(ObjectNode object, String note) {
        String description = object.path("description").asString("").stripTrailing();
        if (!description.contains(note)) {
            String between = description.isEmpty() ? "" : description.contains("\n") ? "\n\n" : " ";
            object.put("description", description + between + note);
        }
    }
}
