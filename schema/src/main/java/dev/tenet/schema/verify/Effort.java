package dev.tenet.schema.verify;

import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.StringNode;
import dev.tenet.schema.lower.Lowering;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Counts how often a validator that remembers nothing looks at a schema with a value before it. References that are doubled at each
 * level double that, too, while counting them takes one look a pair.
 */
final class Effort {
    private static final long MOST = 500_000;

    private final Lowering lowering;
    private final Map<Node, Map<Node, Long>> known = new IdentityHashMap<>();

    Effort(Lowering lowering) {
        this.lowering = lowering;
    }

    /** Whether a validator would be busy for longer than anybody waits. */
    boolean isTooMuch(Node schema, Node value) {
        return of(schema, value) >= MOST;
    }

    private long of(Node schema, Node value) {
        if (!(schema instanceof ObjectNode keywords)) {
            return 1;
        }
        Map<Node, Long> values = known.computeIfAbsent(schema, any -> new IdentityHashMap<>());
        Long before = values.putIfAbsent(value, 1L);
        if (before != null) {
            return before;
        }
        long sum = 1;
        for (int i = 0; i < keywords.size() && sum < MOST; i++) {
            sum += keyword(keywords.key(i), keywords.value(i), value);
        }
        values.put(value, Math.min(sum, MOST));
        return Math.min(sum, MOST);
    }

    private long keyword(String keyword, Node argument, Node value) {
        return switch (keyword) {
            case "$ref" ->
                argument instanceof StringNode target
                        ? of(lowering.definition(Lowering.definitionName(target.value())), value)
                        : 0;
            case "not", "if", "then", "else" -> of(argument, value);
            case "allOf", "anyOf", "oneOf" -> alternatives(argument, value);
            case "dependentSchemas" -> members(argument, value);
            case "properties" -> properties(argument, value);
            case "patternProperties" -> patterns(argument, value);
            case "prefixItems" -> prefix(argument, value);
            case "additionalProperties", "unevaluatedProperties", "items", "unevaluatedItems", "contains" ->
                inside(argument, value);
            default -> 0;
        };
    }

    private long alternatives(Node list, Node value) {
        long sum = 0;
        if (list instanceof ArrayNode branches) {
            for (int i = 0; i < branches.size() && sum < MOST; i++) {
                sum += of(branches.get(i), value);
            }
        }
        return sum;
    }

    private long members(Node map, Node value) {
        long sum = 0;
        if (map instanceof ObjectNode schemas) {
            for (int i = 0; i < schemas.size() && sum < MOST; i++) {
                sum += of(schemas.value(i), value);
            }
        }
        return sum;
    }

    private long properties(Node map, Node value) {
        long sum = 0;
        if (map instanceof ObjectNode schemas && value instanceof ObjectNode object) {
            for (int i = 0; i < object.size() && sum < MOST; i++) {
                Node schema = schemas.get(object.key(i));
                sum += schema == null ? 0 : of(schema, object.value(i));
            }
        }
        return sum;
    }

    private long patterns(Node map, Node value) {
        long sum = 0;
        if (map instanceof ObjectNode schemas) {
            for (int i = 0; i < schemas.size() && sum < MOST; i++) {
                sum += inside(schemas.value(i), value);
            }
        }
        return sum;
    }

    private long prefix(Node list, Node value) {
        long sum = 0;
        if (list instanceof ArrayNode schemas && value instanceof ArrayNode items) {
            for (int i = 0; i < Math.min(schemas.size(), items.size()) && sum < MOST; i++) {
                sum += of(schemas.get(i), items.get(i));
            }
        }
        return sum;
    }

    private long inside(Node schema, Node value) {
        long sum = 0;
        if (value instanceof ObjectNode object) {
            for (int i = 0; i < object.size() && sum < MOST; i++) {
                sum += of(schema, object.value(i));
            }
        } else if (value instanceof ArrayNode items) {
            for (int i = 0; i < items.size() && sum < MOST; i++) {
                sum += of(schema, items.get(i));
            }
        }
        return sum;
    }
}
