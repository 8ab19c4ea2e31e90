package dev.tenet.schema.trial;

import dev.tenet.schema.Dialect;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Random schemas of a dialect. Definitions may come back to themselves, but only inside of a value: a definition that is its own {@code allOf} means nothing, and
 * validators do not survive it.
 */
final class RandomSchemas {
    private static final List<String> DEFINITIONS = List.of("d0", "d1");
    private static final List<String> THEMES = List.of(
            "anything",
            "anything",
            "contains",
            "unevaluated",
            "recursion",
            "unique",
            "tuple",
            "pattern",
            "names",
            "dependencies",
            "oneOf",
            "conditions",
            "multiples",
            "values");

    private final Dice dice;
    private final Features features;
    private final String focus;
    private final String theme;
    private int definitions;
    private int usable;
    private boolean rootRecursion;

    /** With the kind of value that schemas speak of most, so that two of them have something to do with each other. */
    RandomSchemas(Dice dice, Dialect dialect, String focus) {
        this.dice = dice;
        this.features = new Features(dialect);
        this.focus = focus;
        this.theme = dice.of(THEMES);
    }

    /** Whether to use keywords of a family: far more often if it is the theme. */
    private boolean use(String family, int percent) {
        return dice.percent(theme.equals(family) ? Math.max(60, percent) : percent);
    }

    RandomSchemas(Dice dice, Dialect dialect) {
        this(dice, dialect, dice.of("number", "integer", "string", "array", "array", "object", "object", "object"));
    }

    /** A whole schema with its definitions. */
    Map<String, Object> root() {
        definitions = !use("recursion", 25) ? 0 : 1 + dice.below(2);
        rootRecursion = use("recursion", 4) && dice.percent(50);
        usable = 0;
        Map<String, Object> schema = keywords(focus, 1 + dice.below(3), false);
        if (definitions > 0) {
            Map<String, Object> defined = new LinkedHashMap<>();
            for (int i = 0; i < definitions; i++) {
                usable = i + 1;
                defined.put(DEFINITIONS.get(i), keywords(dice.percent(50) ? focus : kind(), 1 + dice.below(2), false));
            }
            schema.put(features.definitions(), defined);
        }
        return schema;
    }

    /** A schema for use inside of another root that has no definitions. */
    Object fragment(int depth) {
        definitions = 0;
        rootRecursion = false;
        return schema(depth, true);
    }

    /** Keywords to add to a schema. */
    Map<String, Object> some() {
        definitions = 0;
        rootRecursion = false;
        return keywords(focus, 1, false);
    }

    private String kind() {
        return dice.of("number", "integer", "string", "array", "object", "boolean", "null");
    }

    /** @param inside whether a level of the value has been entered since the last definition, so that any definition may be named */
    private Object schema(int depth, boolean inside) {
        if (features.hasDraft6() && dice.percent(8)) {
            return dice.percent(60);
        }
        return keywords(dice.percent(30) ? focus : kind(), depth, inside);
    }

    private Map<String, Object> keywords(String kind, int depth, boolean inside) {
        Map<String, Object> schema = new LinkedHashMap<>();
        if (use("recursion", 12)
                && dice.percent(70)
                && reference(schema, inside)
                && !(features.hasDraft2019() || dice.percent(10))) {
            return schema;
        }
        if (dice.percent(70)) {
            type(schema, kind);
        }
        if (use("values", 12)) {
            values(schema, kind);
        }
        switch (kind) {
            case "number", "integer" -> numbers(schema);
            case "string" -> strings(schema);
            case "array" -> arrays(schema, depth);
            case "object" -> objects(schema, depth);
            default -> {}
        }
        if (depth > 0 && (use("oneOf", 30) || use("conditions", 0))) {
            combination(schema, depth - 1, inside);
        }
        return schema;
    }

    private boolean reference(Map<String, Object> schema, boolean inside) {
        if (inside && rootRecursion && dice.percent(40)) {
            schema.put("$ref", "#");
            return true;
        }
        int first = inside ? 0 : usable;
        if (first >= definitions) {
            return false;
        }
        schema.put("$ref", "#/" + features.definitions() + "/d" + (first + dice.below(definitions - first)));
        return true;
    }

    private void type(Map<String, Object> schema, String kind) {
        if (features.isOpenApi30()) {
            if (!kind.equals("null")) {
                schema.put("type", kind);
            }
            if (dice.percent(20)) {
                schema.put("nullable", dice.percent(80));
            }
        } else if (dice.percent(80)) {
            schema.put("type", kind);
        } else {
            TreeSet<String> several = new TreeSet<>(List.of(kind));
            several.add(kind());
            several.add(dice.percent(50) ? "null" : kind());
            schema.put("type", new ArrayList<Object>(several));
        }
    }

    private void values(Map<String, Object> schema, String kind) {
        if (features.hasDraft6() && dice.percent(35)) {
            schema.put("const", dice.literalOf(kind));
            return;
        }
        List<Object> values = new ArrayList<>();
        for (int i = 1 + dice.below(4); i > 0; i--) {
            Object value = dice.percent(75) ? dice.literalOf(kind) : dice.literal(1);
            if (!values.contains(value)) {
                values.add(value);
            }
        }
        schema.put("enum", values);
    }

    private void numbers(Map<String, Object> schema) {
        bound(schema, "minimum", "exclusiveMinimum");
        bound(schema, "maximum", "exclusiveMaximum");
        if (use("multiples", 35)) {
            schema.put("multipleOf", dice.step());
        }
        if (features.isOpenApi() && dice.percent(10)) {
            schema.put("format", dice.of("int32", "int64", "double"));
        }
    }

    private void bound(Map<String, Object> schema, String inclusive, String exclusive) {
        if (!dice.percent(40)) {
            return;
        }
        BigDecimal bound = dice.number();
        if (features.hasDraft6()) {
            schema.put(dice.percent(60) ? inclusive : exclusive, bound);
        } else {
            schema.put(inclusive, bound);
            if (dice.percent(40)) {
                schema.put(exclusive, dice.percent(80));
            }
        }
    }

    private void strings(Map<String, Object> schema) {
        if (dice.percent(30)) {
            schema.put("minLength", dice.small(0, 4));
        }
        if (dice.percent(30)) {
            schema.put("maxLength", dice.small(0, 5));
        }
        if (use("pattern", 45)) {
            schema.put("pattern", dice.pattern());
        } else if (dice.percent(15)) {
            schema.put(
                    "format",
                    dice.of(List.copyOf(
                            new TreeSet<>(features.hasAllFormats() ? PlainFormats.ALL : PlainFormats.OLD))));
        }
    }

    private void arrays(Map<String, Object> schema, int depth) {
        if (dice.percent(25)) {
            schema.put("minItems", dice.small(0, 3));
        }
        if (dice.percent(25)) {
            schema.put("maxItems", dice.small(0, 4));
        }
        if (use("unique", 25)) {
            schema.put("uniqueItems", dice.percent(90));
        }
        if (depth == 0) {
            return;
        }
        boolean tuple = features.isJsonSchema() && use("tuple", 30);
        if (tuple) {
            schema.put(features.hasPrefixItems() ? "prefixItems" : "items", list(depth - 1, true, 1, 2));
        }
        if (dice.percent(50) || features.isOpenApi30()) {
            schema.put(
                    tuple && !features.hasPrefixItems() ? "additionalItems" : "items",
                    tuple && !features.hasDraft6() && dice.percent(30) ? false : schema(depth - 1, true));
        }
        if (features.hasDraft6() && use("contains", 25)) {
            schema.put("contains", schema(depth - 1, true));
            if (features.hasDraft2019() && dice.percent(40)) {
                schema.put("minContains", dice.small(0, 3));
            }
            if (features.hasDraft2019() && dice.percent(40)) {
                schema.put("maxContains", dice.small(0, 3));
            }
        }
        if (features.hasDraft2019() && use("unevaluated", 12)) {
            schema.put("unevaluatedItems", dice.percent(60) ? false : schema(depth - 1, true));
        }
    }

    private List<Object> list(int depth, boolean inside, int least, int most) {
        List<Object> list = new ArrayList<>();
        for (int i = dice.small(least, most).intValue(); i > 0; i--) {
            list.add(schema(depth, inside));
        }
        return list;
    }

    private void objects(Map<String, Object> schema, int depth) {
        if (dice.percent(40)) {
            schema.put("required", names(1));
        }
        if (dice.percent(15)) {
            schema.put("minProperties", dice.small(0, 3));
        }
        if (dice.percent(15)) {
            schema.put("maxProperties", dice.small(0, 3));
        }
        if (depth == 0) {
            return;
        }
        if (dice.percent(70)) {
            Map<String, Object> properties = new LinkedHashMap<>();
            for (int i = 1 + dice.below(3); i > 0; i--) {
                properties.put(dice.name(), schema(depth - 1, true));
            }
            schema.put("properties", properties);
        }
        if (features.isJsonSchema() && use("pattern", 20)) {
            Map<String, Object> patterned = new LinkedHashMap<>();
            for (int i = 1 + dice.below(2); i > 0; i--) {
                patterned.put(dice.pattern(), schema(depth - 1, true));
            }
            schema.put("patternProperties", patterned);
        }
        if (dice.percent(35)) {
            schema.put("additionalProperties", dice.percent(60) ? dice.percent(15) : schema(depth - 1, true));
        }
        if (features.hasDraft6() && use("names", 12)) {
            schema.put(
                    "propertyNames",
                    dice.percent(50)
                            ? Json.object("enum", names(1))
                            : dice.percent(60) ? Json.object("pattern", dice.pattern()) : schema(depth - 1, true));
        }
        if (features.isJsonSchema() && use("dependencies", 15)) {
            dependencies(schema, depth - 1);
        }
        if (features.hasDraft2019() && use("unevaluated", 12)) {
            schema.put("unevaluatedProperties", dice.percent(60) ? false : schema(depth - 1, true));
        }
    }

    /** One name or more, each once. */
    private List<Object> names(int least) {
        TreeSet<String> names = new TreeSet<>();
        for (int i = least + dice.below(2); i > 0; i--) {
            names.add(dice.name());
        }
        return new ArrayList<>(names);
    }

    private void dependencies(Map<String, Object> schema, int depth) {
        boolean names = dice.percent(50);
        Object needed = names ? names(1) : keywords("object", depth, false);
        schema.put(
                features.hasDependencies() ? "dependencies" : names ? "dependentRequired" : "dependentSchemas",
                Json.object(dice.name(), needed));
    }

    private void combination(Map<String, Object> schema, int depth, boolean inside) {
        boolean condition = features.hasConditions() && use("conditions", 17);
        switch (condition ? 5 : use("oneOf", 0) ? 2 : dice.below(5)) {
            case 0 -> schema.put("allOf", alternatives(depth, inside));
            case 1 -> schema.put("anyOf", alternatives(depth, inside));
            case 2, 3 -> schema.put("oneOf", alternatives(depth, inside));
            case 4 -> schema.put("not", related(depth, inside));
            default -> {
                schema.put("if", related(depth, inside));
                if (dice.percent(80)) {
                    schema.put("then", related(depth, inside));
                }
                if (dice.percent(60)) {
                    schema.put("else", related(depth, inside));
                }
            }
        }
    }

    private List<Object> alternatives(int depth, boolean inside) {
        List<Object> list = new ArrayList<>();
        for (int i = dice.small(1, 3).intValue(); i > 0; i--) {
            list.add(related(depth, inside));
        }
        return list;
    }

    private Object related(int depth, boolean inside) {
        return dice.percent(60) ? keywords(focus, depth, inside) : schema(depth, inside);
    }
}
