package dev.tenet.schema.trial;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.BooleanNode;
import dev.tenet.contract.tree.Document;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.NullNode;
import dev.tenet.contract.tree.NumberNode;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.StringNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON as plain Java values, which are easy to build and to change: maps, lists, strings, decimals, booleans and {@link #NULL}. */
final class Json {
    /** The JSON null. */
    static final Object NULL = new Object() {
        @Override
        public String toString() {
            return "null";
        }
    };

    private static final ContractReader READER = new ContractReader(ReaderOptions.DEFAULT);

    private Json() {}

    /** An object of keys and values in turn. */
    static Map<String, Object> object(Object... keysAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            object.put((String) keysAndValues[i], plain(keysAndValues[i + 1]));
        }
        return object;
    }

    static List<Object> array(Object... values) {
        List<Object> array = new ArrayList<>();
        for (Object value : values) {
            array.add(plain(value));
        }
        return array;
    }

    private static Object plain(Object value) {
        return value instanceof Integer number ? BigDecimal.valueOf(number) : value;
    }

    static Object parse(String text) {
        return of(document(text).root());
    }

    static Document document(Object value) {
        return document(text(value));
    }

    private static Document document(String text) {
        return READER.parse("trial.json", text);
    }

    static String text(Object value) {
        return node(value).toString();
    }

    static Object of(Node node) {
        if (node instanceof ObjectNode object) {
            Map<String, Object> plain = new LinkedHashMap<>();
            object.forEach((key, value) -> plain.put(key, of(value)));
            return plain;
        } else if (node instanceof ArrayNode array) {
            List<Object> plain = new ArrayList<>();
            array.items().forEach(item -> plain.add(of(item)));
            return plain;
        } else if (node instanceof StringNode string) {
            return string.value();
        } else if (node instanceof NumberNode number) {
            return number.value();
        } else if (node instanceof BooleanNode bool) {
            return bool.value();
        }
        return NULL;
    }

    static Node node(Object value) {
        if (value instanceof Map<?, ?> map) {
            ObjectNode.Builder object = ObjectNode.builder();
            map.forEach((key, member) -> object.put((String) key, node(member)));
            return object.build();
        } else if (value instanceof List<?> list) {
            return ArrayNode.of(list.stream().map(Json::node).toList());
        } else if (value instanceof String string) {
            return StringNode.of(string);
        } else if (value instanceof BigDecimal number) {
            return NumberNode.of(number);
        } else if (value instanceof Boolean bool) {
            return BooleanNode.of(bool);
        }
        return NullNode.NULL;
    }

    /** A copy that shares nothing that can be changed. */
    static Object copy(Object value) {
        if (value instanceof Map<?, ?> map) {
            return copy(map);
        } else if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(item -> copy.add(copy(item)));
            return copy;
        }
        return value;
    }

    static Map<String, Object> copy(Map<?, ?> map) {
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((key, member) -> copy.put((String) key, copy(member)));
        return copy;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    static List<Object> list(Object value) {
        return (List<Object>) value;
    }
}
