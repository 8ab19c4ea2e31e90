package dev.tenet.linter.validation;

import dev.tenet.linter.value.Value;
import org.jspecify.annotations.Nullable;

/** {@code const}. */
record Constant(Value constant) implements Keyword {

    static Keyword of(Compilation schema) {
        return new Constant(schema.get("const"));
    }

    @Override
    public boolean test(Value value, Place place, Evaluation run, @Nullable Evaluated evaluated) {
        return SameJson.of(value, constant) || run.fail(place, "const", "must be equal to constant");
    }
}
