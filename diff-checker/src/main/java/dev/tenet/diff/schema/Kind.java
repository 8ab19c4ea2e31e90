package dev.tenet.diff.schema;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The kinds of JSON values; numbers are told apart so that {@code integer} is a part of {@code number}. */
enum Kind {
    NULL,
    BOOLEAN,
    OBJECT,
    ARRAY,
    STRING,
    INTEGER,
    FRACTION;

    /** What a {@code type} stands for. */
    static Set<Kind> of(String type) {
        return switch (type) {
            case "null" -> EnumSet.of(NULL);
            case "boolean" -> EnumSet.of(BOOLEAN);
            case "object" -> EnumSet.of(OBJECT);
            case "array" -> EnumSet.of(ARRAY);
            case "string", "file" -> EnumSet.of(STRING);
            case "integer" -> EnumSet.of(INTEGER);
            case "number" -> EnumSet.of(INTEGER, FRACTION);
            default -> EnumSet.allOf(Kind.class);
        };
    }

    static Set<Kind> all() {
        return EnumSet.allOf(Kind.class);
    }

    /** The names of types for people: {@code integer or null}. */
    static String names(Set<Kind> kinds) {
        if (kinds.containsAll(all())) {
            return "any";
        }
        Set<Kind> shown = kinds.isEmpty() ? EnumSet.noneOf(Kind.class) : EnumSet.copyOf(kinds);
        String numbers = "";
        if (shown.contains(FRACTION)) {
            shown.remove(FRACTION);
            numbers = shown.remove(INTEGER) ? "number" : "fraction";
        }
        StringBuilder out = new StringBuilder(numbers);
        for (Kind kind : shown) {
            if (kind != NULL) {
                out.append(out.isEmpty() ? "" : " or ").append(kind.name().toLowerCase(Locale.ROOT));
            }
        }
        if (shown.contains(NULL)) {
            out.append(out.isEmpty() ? "" : " or ").append("null");
        }
        return out.isEmpty() ? "nothing" : out.toString();
    }
}
