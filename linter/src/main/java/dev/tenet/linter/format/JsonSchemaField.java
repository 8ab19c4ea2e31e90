package dev.tenet.linter.format;

import dev.tenet.linter.value.Value;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Tells JSON Schemas by their {@code $schema}, or by keywords that are hardly anything else. */
record JsonSchemaField(Pattern dialect) implements Predicate<Value> {
    private static final Set<String> TYPES =
            Set.of("array", "boolean", "integer", "null", "number", "object", "string");
    private static final List<String> APPLICATORS = List.of("allOf", "oneOf", "anyOf", "not", "if");

    static JsonSchemaField of(String draft) {
        return new JsonSchemaField(Pattern.compile("https?://json-schema\\.org/" + draft + "/(hyper-)?schema#?"));
    }

    static boolean isJsonSchema(Value document) {
        return document.get("$schema").text().contains("//json-schema.org/");
    }

    static boolean looksLikeJsonSchema(Value document) {
        return isJsonSchema(document)
                || hasType(document.get("type"))
                || document.get("enum").isArray()
                || APPLICATORS.stream().map(document::get).anyMatch(value -> value.isObject() || value.isArray());
    }

    private static boolean hasType(Value type) {
        return type.isArray() ? type.items().stream().allMatch(JsonSchemaField::isType) : isType(type);
    }

    private static boolean isType(Value type) {
        return type.isString() && TYPES.contains(type.text());
    }

    @Override
    public boolean test(Value document) {
        return dialect.matcher(document.get("$schema").text()).matches();
    }
}
