package dev.tenet.linter.validation;

import dev.tenet.linter.value.Value;
import org.jspecify.annotations.Nullable;

/** {@code $dynamicAnchor}, and {@code $recursiveAnchor} with the empty name: the first that a validation comes across counts. */
record DynamicAnchor(String name, Value schema, SchemaReading reading, SchemaCompiler compiler) implements Keyword {

    static Keyword dynamic(Compilation schema) {
        return schema.anchor(schema.get("$dynamicAnchor").text());
    }

    static @Nullable Keyword recursive(Compilation schema) {
        return schema.get("$recursiveAnchor").isTrue() ? schema.anchor("") : null;
    }

    @Override
    public boolean test(Value value, Place place, Evaluation run, @Nullable Evaluated evaluated) {
        run.dynamicAnchors().computeIfAbsent(name, anchor -> compiler.compile(schema, reading, ""));
        return true;
    }
}
