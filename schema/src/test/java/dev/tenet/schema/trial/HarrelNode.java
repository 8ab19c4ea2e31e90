package dev.tenet.schema.trial;

import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.JsonNodeFactory;
import dev.harrel.jsonschema.SimpleType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Plain JSON as that validator reads it. */
final class HarrelNode implements JsonNode {
    private final Object value;
    private final String pointer;
    private final SimpleType type;

    HarrelNode(Object value, String pointer) {
        this.value = value instanceof BigDecimal number ? normal(number) : value;
        this.pointer = pointer;
        this.type = type(this.value);
    }

    private static BigDecimal normal(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    private static SimpleType type(Object value) {
        if (value instanceof Map) {
            return SimpleType.OBJECT;
        } else if (value instanceof List) {
            return SimpleType.ARRAY;
        } else if (value instanceof String) {
            return SimpleType.STRING;
        } else if (value instanceof Boolean) {
            return SimpleType.BOOLEAN;
        } else if (value instanceof BigDecimal number) {
            return number.scale() <= 0 ? SimpleType.INTEGER : SimpleType.NUMBER;
        }
        return SimpleType.NULL;
    }

    @Override
    public String getJsonPointer() {
        return pointer;
    }

    @Override
    public SimpleType getNodeType() {
        return type;
    }

    @Override
    public boolean asBoolean() {
        return (Boolean) value;
    }

    @Override
    public String asString() {
        return value.toString();
    }

    @Override
    public BigInteger asInteger() {
        return ((BigDecimal) value).toBigInteger();
    }

    @Override
    public BigDecimal asNumber() {
        return (BigDecimal) value;
    }

    @Override
    public List<JsonNode> asArray() {
        List<JsonNode> items = new ArrayList<>();
        for (Object item : (List<?>) value) {
            items.add(new HarrelNode(item, pointer + "/" + items.size()));
        }
        return items;
    }

    @Override
    public Map<String, JsonNode> asObject() {
        Map<String, JsonNode> members = new LinkedHashMap<>();
        ((Map<?, ?>) value)
                .forEach((key, member) -> members.put(
                        (String) key,
                        new HarrelNode(member, pointer + "/" + JsonNode.encodeJsonPointer((String) key))));
        return members;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HarrelNode that && Objects.equals(value(value), value(that.value));
    }

    @Override
    public int hashCode() {
        return value(value).hashCode();
    }

    /** The value with its numbers in one spelling each, at any depth. */
    private static Object value(Object value) {
        if (value instanceof BigDecimal number) {
            return normal(number);
        } else if (value instanceof List<?> list) {
            return list.stream().map(HarrelNode::value).toList();
        } else if (value instanceof Map<?, ?> map) {
            Map<Object, Object> members = new LinkedHashMap<>();
            map.forEach((key, member) -> members.put(key, value(member)));
            return members;
        }
        return value;
    }

    /** Parses what the validator brings itself: the metaschemas. */
    static final class Factory implements JsonNodeFactory {
        @Override
        public JsonNode wrap(Object node) {
            return node instanceof HarrelNode known ? new HarrelNode(known.value, "") : new HarrelNode(node, "");
        }

        @Override
        public JsonNode create(String text) {
            return new HarrelNode(Json.parse(text), "");
        }
    }
}
