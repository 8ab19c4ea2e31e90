package dev.tenet.schema.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The places of a schema that hold a schema. */
final class Slots {
    /** Keywords whose values are no schemas, whatever they look like. */
    static final Set<String> LITERALS = Set.of("enum", "const", "default", "example", "examples");

    private static final Set<String> ONE = Set.of(
            "items",
            "additionalItems",
            "contains",
            "additionalProperties",
            "propertyNames",
            "not",
            "if",
            "then",
            "else",
            "unevaluatedItems",
            "unevaluatedProperties");
    private static final Set<String> LISTED = Set.of("allOf", "anyOf", "oneOf", "items", "prefixItems");
    private static final Set<String> NAMED =
            Set.of("properties", "patternProperties", "$defs", "definitions", "dependentSchemas", "dependencies");

    private Slots() {}

    /** One place and how to put another schema there. */
    record Slot(Object schema, Consumer<Object> put) {}

    /** All places below a schema. */
    static List<Slot> below(Object schema) {
        List<Slot> found = new ArrayList<>();
        collect(schema, found);
        return found;
    }

    private static void collect(Object schema, List<Slot> into) {
        if (!(schema instanceof Map<?, ?>)) {
            return;
        }
        Map<String, Object> keywords = Json.map(schema);
        for (Map.Entry<String, Object> each : keywords.entrySet()) {
            Object value = each.getValue();
            if (value instanceof List<?> && LISTED.contains(each.getKey())) {
                List<Object> list = Json.list(value);
                for (int i = 0; i < list.size(); i++) {
                    int at = i;
                    add(list.get(i), other -> list.set(at, other), into);
                }
            } else if (value instanceof Map<?, ?> && NAMED.contains(each.getKey())) {
                Map<String, Object> members = Json.map(value);
                for (String name : List.copyOf(members.keySet())) {
                    if (!(members.get(name) instanceof List<?>)) {
                        add(members.get(name), other -> members.put(name, other), into);
                    }
                }
            } else if (!(value instanceof List<?>) && ONE.contains(each.getKey())) {
                add(value, other -> keywords.put(each.getKey(), other), into);
            }
        }
    }

    private static void add(Object schema, Consumer<Object> put, List<Slot> into) {
        into.add(new Slot(schema, put));
        collect(schema, into);
    }
}
