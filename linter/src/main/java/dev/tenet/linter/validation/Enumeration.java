package dev.tenet.linter.validation;

import dev.tenet.linter.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code enum}. */
record Enumeration(List<Value> values) implements Keyword {

    static Keyword of(Compilation schema) {
        List<Value> values = schema.get("enum").items();
        if (values.isEmpty()) {
            throw new SchemaProblem("enum must have non-empty array");
        }
        return new Enumeration(values);
    }

    @Override
    public boolean test(Value value, Place place, Evaluation run, @Nullable Evaluated evaluated) {
        for (Value each : values) {
            if (SameJson.of(value, each)) {
                return true;
            }
        }
        return run.fail(place, "enum", "must be equal to one of the allowed values", new SchemaError.Allowed(values));
    }
}
