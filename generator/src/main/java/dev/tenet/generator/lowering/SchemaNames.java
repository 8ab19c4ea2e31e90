package dev.tenet.generator.lowering;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Gives each named schema a name that is its own in every language, and on file systems that do not tell upper from lower case: {@code order_line}
 * and {@code OrderLine} are both a class {@code OrderLine}, of which the engine writes only one.
 */
final class SchemaNames implements Step {
    private static final String SCHEMAS = "#/components/schemas/";

    @Override
    public void lower(Draft draft) {
        if (!(draft.root().path("components").get("schemas") instanceof ObjectNode schemas)) {
            return;
        }
        Map<String, String> renamed = new HashMap<>();
        Set<String> keys = new HashSet<>();
        for (String name : schemas.propertyNames()) {
            String sound = sound(name);
            boolean fresh = keys.add(Words.key(sound));
            if (fresh && sound.equals(name)) {
                continue;
            }
            String free = sound;
            for (int i = 2; !fresh || schemas.has(free); i++) {
                free = sound + i;
                fresh = keys.add(Words.key(free));
            }
            renamed.put(name, free);
            if (sound.equals(name)) {
                draft.warn(
                        "generate-schema-name",
                        schemas,
                        name,
                        "another schema has this name in generated code, which calls this one " + free);
            }
        }
        if (!renamed.isEmpty()) {
            rename(schemas, renamed);
            references(draft.root(), renamed);
        }
    }

    private static String sound(String name) {
        String sound =
                name.replaceAll("[^\\p{L}\\p{N}._-]+", "_").replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
        return name.matches("[\\p{L}\\p{N}._-]+") && !sound.isEmpty() ? name : sound.isEmpty() ? "Schema" : sound;
    }

    private static void rename(ObjectNode schemas, Map<String, String> renamed) {
        for (Map.Entry<String, JsonNode> each : List.copyOf(schemas.properties())) {
            // All anew, so that the order stays.
            schemas.remove(each.getKey());
            schemas.set(renamed.getOrDefault(each.getKey(), each.getKey()), each.getValue());
        }
    }

    private static void references(JsonNode node, Map<String, String> renamed) {
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            if (member.getKey().equals("$ref") && member.getValue().isString()) {
                member.setValue(reference(member.getValue(), renamed));
            } else if (member.getKey().equals("mapping") && member.getValue().isObject()) {
                member.getValue().properties().forEach(each -> each.setValue(reference(each.getValue(), renamed)));
            } else {
                references(member.getValue(), renamed);
            }
        }
        if (node.isArray()) {
            node.forEach(each -> references(each, renamed));
        }
    }

    private static JsonNode reference(JsonNode written, Map<String, String> renamed) {
        String text = written.asString("");
        if (!text.startsWith(SCHEMAS)) {
            return written;
        }
        String name = text.substring(SCHEMAS.length()).replace("~1", "/").replace("~0", "~");
        String other = renamed.get(name);
        return other == null
                ? written
                : tools.jackson.databind.node.JsonNodeFactory.instance.stringNode(SCHEMAS + other);
    }
}
