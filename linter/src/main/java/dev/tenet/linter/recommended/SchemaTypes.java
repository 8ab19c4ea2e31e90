package dev.tenet.linter.recommended;

import dev.tenet.linter.value.Value;

/** What types a schema names. */
final class SchemaTypes {
    private SchemaTypes() {}

    static boolean includes(Value schema, String type) {
        Value named = schema.get("type");
        return named.isString()
                ? named.text().equals(type)
                : named.items().stream().anyMatch(one -> one.text().equals(type));
    }
}
