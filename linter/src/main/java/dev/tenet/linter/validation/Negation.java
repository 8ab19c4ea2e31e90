package dev.tenet.linter.validation;

import dev.tenet.linter.value.Value;
import org.jspecify.annotations.Nullable;

/** {@code not}. */
record Negation(@Nullable Subschema schema) implements Keyword {

    static Keyword of(Compilation schema) {
        Value negated = schema.get("not");
        return new Negation(schema.isAlwaysValid(negated) ? null : schema.child(negated, "not"));
    }

    @Override
    public boolean test(Value value, Place place, Evaluation run, @Nullable Evaluated evaluated) {
        boolean matches = schema == null || run.quietly(() -> schema.test(value, place.under("not"), run, null));
        return !matches || run.fail(place, "not", "must NOT be valid");
    }
}
