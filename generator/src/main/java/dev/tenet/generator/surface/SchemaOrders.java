package dev.tenet.generator.surface;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Arranges the properties and the enum values of named schemas: some languages number constants, or take properties by position. */
final class SchemaOrders {
    /** Lists that say something of each value of {@code enum}, by position. */
    private static final List<String> PARALLEL = List.of(
            "x-enum-varnames",
            "x-enumNames",
            "x-enum-names",
            "x-enum-descriptions",
            "x-enumDescriptions",
            "x-enum-deprecated");

    private final SurfaceLedger last;
    private final SortedMap<String, List<String>> entries;

    SchemaOrders(SurfaceLedger last, SortedMap<String, List<String>> entries) {
        this.last = last;
        this.entries = entries;
    }

    /** Says whether anything moved. */
    boolean arrange(JsonNode schemas) {
        boolean moved = false;
        for (Map.Entry<String, JsonNode> schema : schemas.properties()) {
            if (schema.getValue() instanceof ObjectNode object) {
                moved |= values("enum:" + schema.getKey(), object);
                moved |= properties(schema.getKey(), object);
            }
        }
        return moved;
    }

    private boolean properties(String name, ObjectNode schema) {
        if (!(schema.get("properties") instanceof ObjectNode properties) || properties.isEmpty()) {
            return false;
        }
        boolean moved = false;
        for (Map.Entry<String, JsonNode> property : properties.properties()) {
            if (property.getValue() instanceof ObjectNode object) {
                moved |= values("enum:" + name + "." + property.getKey(), object);
            }
        }
        List<String> now = List.copyOf(properties.propertyNames());
        List<String> wanted = arranged("schema:" + name, now);
        if (wanted.equals(now)) {
            return moved;
        }
        wanted.forEach(each -> {
            JsonNode value = properties.remove(each);
            properties.set(each, value);
        });
        return true;
    }

    private boolean values(String key, ObjectNode schema) {
        if (!(schema.get("enum") instanceof ArrayNode values) || values.isEmpty()) {
            return false;
        }
        List<String> now = new ArrayList<>();
        values.forEach(each -> now.add(each.isString() ? each.asString() : each.toString()));
        List<String> wanted = arranged(key, now);
        if (wanted.equals(now) || wanted.size() != now.size()) {
            return false;
        }
        List<Integer> positions = wanted.stream().map(now::indexOf).toList();
        permute(schema, "enum", positions);
        PARALLEL.forEach(each -> permute(schema, each, positions));
        return true;
    }

    private List<String> arranged(String key, List<String> now) {
        List<String> wanted = LedgerOrder.of(now, last.of(key));
        entries.put(key, List.copyOf(wanted));
        return wanted;
    }

    private static void permute(ObjectNode schema, String key, List<Integer> positions) {
        if (schema.get(key) instanceof ArrayNode list && list.size() == positions.size()) {
            ArrayNode permuted = schema.arrayNode();
            positions.forEach(each -> permuted.add(list.get(each)));
            schema.set(key, permuted);
        }
    }
}
