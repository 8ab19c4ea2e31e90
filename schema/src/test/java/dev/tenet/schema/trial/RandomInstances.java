package dev.tenet.schema.trial;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Random values that a pair of schemas has something to say about: led by the keywords of one of them, with the constants and bounds of both. */
final class RandomInstances {
    private final Dice dice;
    private final Object[] roots;
    private final List<BigDecimal> numbers = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final Set<String> names = new TreeSet<>();
    private final List<Object> constants = new ArrayList<>();
    private Object root;

    RandomInstances(Dice dice, Object... schemas) {
        this.dice = dice;
        this.roots = schemas;
        this.root = schemas[0];
        for (Object schema : schemas) {
            harvest(schema);
        }
    }

    private void harvest(Object value) {
        if (value instanceof BigDecimal number
                && number.abs().scale() < 40
                && number.precision() - number.scale() < 40) {
            for (String offset : new String[] {"0", "1", "-1", "0.5", "-0.5"}) {
                numbers.add(number.add(new BigDecimal(offset)));
            }
            numbers.add(number.multiply(BigDecimal.valueOf(2)));
            numbers.add(number.multiply(BigDecimal.valueOf(3)));
        } else if (value instanceof String word) {
            words.add(word);
        } else if (value instanceof List<?> list) {
            list.forEach(this::harvest);
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, member) -> {
                if ("enum".equals(key) && member instanceof List<?> list) {
                    constants.addAll(list);
                } else if ("const".equals(key)) {
                    constants.add(member);
                } else if ("properties".equals(key) && member instanceof Map<?, ?> properties) {
                    properties.keySet().forEach(name -> names.add((String) name));
                } else if ("required".equals(key) && member instanceof List<?> list) {
                    list.forEach(name -> names.add(String.valueOf(name)));
                }
                harvest(member);
            });
        }
    }

    /** A value led by one of the schemas. */
    Object next() {
        root = dice.of(roots);
        Object value = led(List.of(root), 4);
        return dice.percent(25) ? nudged(value) : value;
    }

    /** The keywords that speak of a value, with branches of alternatives chosen at random. */
    private List<Map<String, Object>> bag(List<?> schemas) {
        List<Map<String, Object>> bag = new ArrayList<>();
        schemas.forEach(schema -> collect(schema, bag, 6));
        return bag;
    }

    private void collect(Object schema, List<Map<String, Object>> bag, int hops) {
        if (!(schema instanceof Map<?, ?>) || hops == 0) {
            return;
        }
        Map<String, Object> keywords = Json.map(schema);
        bag.add(keywords);
        if (keywords.get("$ref") instanceof String reference) {
            collect(resolve(reference), bag, hops - 1);
        }
        if (keywords.get("allOf") instanceof List<?> all) {
            all.forEach(each -> collect(each, bag, hops - 1));
        }
        for (String keyword : List.of("anyOf", "oneOf")) {
            if (keywords.get(keyword) instanceof List<?> branches && !branches.isEmpty()) {
                collect(dice.of(branches), bag, hops - 1);
            }
        }
        if (keywords.containsKey("if")) {
            boolean holds = dice.percent(50);
            collect(holds ? keywords.get("if") : Json.NULL, bag, hops - 1);
            collect(keywords.get(holds ? "then" : "else"), bag, hops - 1);
        }
        if (keywords.get("dependentSchemas") instanceof Map<?, ?> map) {
            map.values().forEach(each -> collect(each, bag, hops - 1));
        }
    }

    private Object resolve(String reference) {
        Object at = root;
        for (String step : reference.substring(1).split("/")) {
            if (!step.isEmpty()) {
                at = at instanceof Map<?, ?> map ? map.get(step) : Json.NULL;
            }
        }
        return at;
    }

    private Object led(List<?> schemas, int depth) {
        List<Map<String, Object>> bag = bag(schemas);
        if (dice.percent(60)) {
            for (Map<String, Object> keywords : bag) {
                if (keywords.get("enum") instanceof List<?> values && !values.isEmpty()) {
                    return dice.of(values);
                } else if (keywords.containsKey("const")) {
                    return keywords.get("const");
                }
            }
        }
        if (!constants.isEmpty() && dice.percent(6)) {
            return dice.of(constants);
        }
        return switch (kind(bag)) {
            case "null" -> Json.NULL;
            case "boolean" -> dice.percent(50);
            case "integer" -> integer();
            case "number" -> number(bag);
            case "string" -> string(bag);
            case "array" -> depth == 0 ? Json.array() : array(bag, depth - 1);
            default -> depth == 0 ? Json.object() : object(bag, depth - 1);
        };
    }

    private String kind(List<Map<String, Object>> bag) {
        List<Object> kinds = new ArrayList<>();
        for (Map<String, Object> keywords : bag) {
            Object type = keywords.get("type");
            if (type instanceof List<?> list) {
                kinds.addAll(list);
            } else if (type != null) {
                kinds.add(type);
                kinds.add(type);
            }
            if (keywords.containsKey("nullable")) {
                kinds.add("null");
            }
            if (dice.percent(25) || type == null) {
                for (String key : keywords.keySet()) {
                    spokenOf(key, kinds);
                }
            }
        }
        return kinds.isEmpty() || dice.percent(5)
                ? dice.of("null", "boolean", "integer", "number", "string", "array", "object")
                : (String) dice.of(kinds);
    }

    private static void spokenOf(String keyword, List<Object> kinds) {
        if (keyword.endsWith("roperties") || keyword.equals("required") || keyword.startsWith("depend")) {
            kinds.add("object");
        } else if (keyword.contains("tems") || keyword.contains("ontains")) {
            kinds.add("array");
        } else if (keyword.contains("imum") || keyword.equals("multipleOf")) {
            kinds.add("number");
        } else if (keyword.endsWith("Length") || keyword.equals("pattern") || keyword.equals("format")) {
            kinds.add("string");
        }
    }

    private BigDecimal integer() {
        BigDecimal value = !numbers.isEmpty() && dice.percent(60) ? dice.of(numbers) : dice.number();
        return value.setScale(0, java.math.RoundingMode.FLOOR);
    }

    private BigDecimal number(List<Map<String, Object>> bag) {
        for (Map<String, Object> keywords : bag) {
            if (keywords.get("multipleOf") instanceof BigDecimal step && dice.percent(60)) {
                return step.multiply(BigDecimal.valueOf(dice.below(25) - 6));
            }
        }
        return !numbers.isEmpty() && dice.percent(70) ? dice.of(numbers) : dice.number();
    }

    private String string(List<Map<String, Object>> bag) {
        for (Map<String, Object> keywords : bag) {
            if (keywords.get("format") instanceof String format && dice.percent(75)) {
                return formatted(format);
            }
        }
        return !words.isEmpty() && dice.percent(10) ? dice.of(words) : dice.word();
    }

    private String formatted(String format) {
        return switch (format) {
            case "date" -> dice.of("2024-02-29", "2023-02-29", "2020-01-01");
            case "date-time" -> dice.of("2024-02-28T10:00:00Z", "2024-01-01");
            case "uuid" -> "123e4567-e89b-12d3-a456-426614174000";
            case "ipv4" -> dice.of("127.0.0.1", "1.2.3.4", "1.2.3");
            case "email" -> dice.of("a@b.com", "ab");
            case "hostname" -> dice.of("a", "a.b", "ab", "b-");
            default -> dice.of("http://a.b", "https://example.com/a", "a b");
        };
    }

    private List<Object> array(List<Map<String, Object>> bag, int depth) {
        int size = dice.below(4);
        for (Map<String, Object> keywords : bag) {
            if (keywords.get("minItems") instanceof BigDecimal least && dice.percent(80)) {
                size = Math.max(size, Math.min(6, least.intValue()));
            }
            if (keywords.get("maxItems") instanceof BigDecimal most && dice.percent(80)) {
                size = Math.min(size, most.intValue());
            }
        }
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            List<Object> schemas = new ArrayList<>();
            for (Map<String, Object> keywords : bag) {
                item(keywords, i, schemas);
            }
            items.add(!items.isEmpty() && dice.percent(10) ? Json.copy(dice.of(items)) : led(schemas, depth));
        }
        return items;
    }

    private void item(Map<String, Object> keywords, int index, List<Object> into) {
        Object items = keywords.get("items");
        Object prefix = items instanceof List<?> ? items : keywords.get("prefixItems");
        if (prefix instanceof List<?> list && index < list.size()) {
            into.add(list.get(index));
        } else {
            into.add(items instanceof List<?> ? keywords.get("additionalItems") : items);
        }
        if (keywords.containsKey("contains") && dice.percent(50)) {
            into.add(keywords.get("contains"));
        }
    }

    private Map<String, Object> object(List<Map<String, Object>> bag, int depth) {
        Set<String> wanted = new TreeSet<>();
        for (Map<String, Object> keywords : bag) {
            if (keywords.get("required") instanceof List<?> list && dice.percent(90)) {
                list.forEach(name -> wanted.add(String.valueOf(name)));
            }
            if (keywords.get("properties") instanceof Map<?, ?> map) {
                map.keySet().stream().filter(name -> dice.percent(50)).forEach(name -> wanted.add((String) name));
            }
        }
        for (int i = dice.below(3); i > 0; i--) {
            wanted.add(!names.isEmpty() && dice.percent(50) ? dice.of(List.copyOf(names)) : dice.name());
        }
        if (dice.percent(20)) {
            wanted.add(dice.word());
        }
        Map<String, Object> object = new LinkedHashMap<>();
        for (String name : wanted) {
            List<Object> schemas = new ArrayList<>();
            for (Map<String, Object> keywords : bag) {
                if (keywords.get("properties") instanceof Map<?, ?> map && map.containsKey(name)) {
                    schemas.add(map.get(name));
                } else if (keywords.get("patternProperties") instanceof Map<?, ?> map && dice.percent(70)) {
                    schemas.addAll(map.values());
                } else if (keywords.get("additionalProperties") != null) {
                    schemas.add(keywords.get("additionalProperties"));
                }
            }
            object.put(name, led(schemas, depth));
        }
        return object;
    }

    /** The value with one thing changed. */
    private Object nudged(Object value) {
        if (value instanceof Map<?, ?> && !Json.map(value).isEmpty()) {
            Map<String, Object> copy = Json.copy(Json.map(value));
            String key = dice.of(List.copyOf(copy.keySet()));
            if (dice.percent(40)) {
                copy.remove(key);
            } else {
                copy.put(key, nudged(copy.get(key)));
            }
            return copy;
        } else if (value instanceof List<?> list && !list.isEmpty()) {
            List<Object> copy = Json.list(Json.copy(value));
            int at = dice.below(copy.size());
            if (dice.percent(30)) {
                copy.remove(at);
            } else {
                copy.set(at, nudged(copy.get(at)));
            }
            return copy;
        } else if (value instanceof BigDecimal number) {
            return number.add(new BigDecimal(dice.of("1", "-1", "0.5", "0.1", "-0.01")));
        }
        return dice.literal(1);
    }
}
