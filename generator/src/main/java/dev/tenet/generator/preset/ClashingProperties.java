package dev.tenet.generator.preset;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Properties of one schema that would be one field in Java, such as {@code _group} and {@code group}: the engine writes both, which does not compile. */
final class ClashingProperties {
    private final Map<String, String> renamed = new HashMap<>();

    private ClashingProperties() {}

    /** New names of fields, by the names of the properties; those on the wire stay. */
    static Map<String, String> numbered(JsonNode document) {
        ClashingProperties clashes = new ClashingProperties();
        clashes.visit(document);
        return clashes.renamed;
    }

    private void visit(JsonNode node) {
        if (node.path("properties").isObject()) {
            properties(node.get("properties"));
        }
        node.forEach(this::visit);
    }

    private void properties(JsonNode properties) {
        Set<String> taken = new HashSet<>();
        for (String name : properties.propertyNames()) {
            if (!taken.add(field(name).toLowerCase(Locale.ROOT)) && !renamed.containsKey(name)) {
                String free = field(name) + "2";
                for (int i = 3; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
                    free = field(name) + i;
                }
                renamed.put(name, free);
            }
        }
    }

    private static String field(String name) {
        StringBuilder field = new StringBuilder();
        boolean upper = false;
        for (char c : name.toCharArray()) {
            if (!Character.isLetterOrDigit(c)) {
                upper = !field.isEmpty();
            } else if (field.isEmpty()) {
                field.append(Character.isDigit(c) ? "_" + c : String.valueOf(Character.toLowerCase(c)));
            } else {
                field.append(upper ? Character.toUpperCase(c) : c);
                upper = false;
            }
        }
        return field.isEmpty() ? "property" : field.toString();
    }
}
