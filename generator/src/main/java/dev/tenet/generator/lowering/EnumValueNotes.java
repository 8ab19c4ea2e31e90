package dev.tenet.generator.lowering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Says of each value of an enumeration that {@code x-enum-deprecated} speaks of when it goes away: in its own description, and in that of the schema for
 * languages without constants.
 */
final class EnumValueNotes {
    private static final String SAID = "x-enum-deprecated";
    private static final String DESCRIPTIONS = "x-enum-descriptions";

    private static final int LONGEST = 100;

    private EnumValueNotes() {}

    /** What the description of the schema is to say; the descriptions of its values say it from now on. */
    static Optional<String> note(ObjectNode schema) {
        if (!(schema.get("enum") instanceof ArrayNode values) || !schema.has(SAID)) {
            return Optional.empty();
        }
        JsonNode known = schema.path(DESCRIPTIONS);
        ArrayNode descriptions = schema.arrayNode();
        List<String> notes = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            String description = known.path(i).asString("").stripTrailing();
            Optional<String> note = note(schema.get(SAID), values, i);
            String name =
                    name(values.get(i)).replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
            note.ifPresent(text ->
                    notes.add("\"" + name.substring(0, Math.min(LONGEST, name.length())) + "\": " + text));
            descriptions.add(note.filter(text -> !description.endsWith(text))
                    .map(text -> description.isEmpty() ? text : description + " " + text)
                    .orElse(description));
        }
        if (notes.isEmpty()) {
            return Optional.empty();
        }
        schema.set(DESCRIPTIONS, descriptions);
        return Optional.of(String.join(" ", notes));
    }

    private static Optional<String> note(JsonNode said, ArrayNode values, int at) {
        JsonNode value = values.get(at);
        if (said instanceof ObjectNode map) {
            JsonNode of = map.path(name(value));
            return of instanceof ObjectNode object
                    ? DeprecationNotes.note(object).or(() -> Optional.of("Deprecated."))
                    : of.isBoolean() && of.booleanValue() || of.isString()
                            ? Optional.of("Deprecated.")
                            : Optional.empty();
        }
        boolean positions = said.size() == values.size()
                && said.path(at).isBoolean()
                && said.path(at).booleanValue();
        boolean listed = said.isArray() && said.valueStream().anyMatch(value::equals);
        return positions || listed ? Optional.of("Deprecated.") : Optional.empty();
    }

    private static String name(JsonNode value) {
        return value.isString() ? value.asString() : value.toString();
    }
}
