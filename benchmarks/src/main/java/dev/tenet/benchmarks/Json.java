package dev.tenet.benchmarks;

import java.util.LinkedHashMap;
import java.util.Map;

/** JSON objects as maps, in the order in which they are written. */
final class Json {
    private Json() {}

    /** An object of the given keys and values, in turn. */
    static Map<String, Object> object(Object... keysAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            object.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return object;
    }

    static Map<String, Object> reference(String schema) {
        return object("$ref", "#/components/schemas/" + schema);
    }

    /** The object below another one. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> at(Map<String, Object> object, String... path) {
        Map<String, Object> at = object;
        for (String key : path) {
            Object next = at.get(key);
            if (next == null) {
                throw new IllegalArgumentException("no " + key + " among " + at.keySet());
            }
            at = (Map<String, Object>) next;
        }
        return at;
    }
}
