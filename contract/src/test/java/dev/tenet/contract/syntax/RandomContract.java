package dev.tenet.contract.syntax;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A document of some hundred kilobytes that is edited again and again, as authors do. */
final class RandomContract {
    final Map<String, Object> root = new LinkedHashMap<>();
    private final Map<String, Object> paths = new LinkedHashMap<>();
    private final Map<String, Object> schemas = new LinkedHashMap<>();
    private final Random random;
    private int count;

    RandomContract(Random random) {
        this.random = random;
        root.put("openapi", "3.0.3");
        root.put("info", new LinkedHashMap<>(Map.of("title", "Möbel 🪑", "version", "1.0.0")));
        root.put("paths", paths);
        root.put("components", new LinkedHashMap<>(Map.of("schemas", schemas)));
        for (int i = 0; i < 150; i++) {
            paths.put("/things/" + i, operation());
            schemas.put("Thing" + i, schema());
        }
    }

    private Map<String, Object> operation() {
        Map<String, Object> get = new LinkedHashMap<>();
        get.put("description", text(30));
        get.put("tags", List.of("a", "b c"));
        get.put("responses", new LinkedHashMap<>(Map.of("200", new LinkedHashMap<>(Map.of("description", text(4))))));
        return new LinkedHashMap<>(Map.of("get", get));
    }

    private Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("description", text(40));
        Map<String, Object> properties = new LinkedHashMap<>();
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            properties.put("p" + count++, new LinkedHashMap<>(Map.of("type", "integer", "minimum", random.nextInt(9))));
        }
        schema.put("properties", properties);
        return schema;
    }

    private String text(int words) {
        List<String> choice = List.of("order", "Größe", "price: low", "#tag", "🪑", "a\nb", "it's", "\"x\"", "end");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(choice.get(random.nextInt(choice.size()))).append(' ');
        }
        return text.append('.').toString();
    }

    /** One to three changes, mostly small, in any place. */
    @SuppressWarnings("unchecked")
    void edit() {
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            switch (random.nextInt(9)) {
                case 0 -> ((Map<String, Object>) root.get("info")).put("version", "1." + count++);
                case 1 -> paths.put("/new/" + count++, operation());
                case 2 -> paths.remove(any(paths));
                case 3 -> schemas.put("New" + count++, schema());
                case 4 -> schemas.remove(any(schemas));
                case 5 -> root.put("x-" + count++, text(3));
                case 6 -> insertSomewhere(schemas);
                default -> ((Map<String, Object>) schemas.get(any(schemas))).put("description", text(20));
            }
        }
    }

    private void insertSomewhere(Map<String, Object> map) {
        Map<String, Object> after = new LinkedHashMap<>();
        String before = any(map);
        map.forEach((key, value) -> {
            if (key.equals(before)) {
                after.put("Inserted" + count++, schema());
            }
            after.put(key, value);
        });
        map.clear();
        map.putAll(after);
    }

    private String any(Map<String, Object> map) {
        return List.copyOf(map.keySet()).get(random.nextInt(map.size()));
    }
}
