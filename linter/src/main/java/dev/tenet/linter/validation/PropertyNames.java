package dev.tenet.linter.validation;

import dev.tenet.linter.value.Value;
import org.jspecify.annotations.Nullable;

/** {@code propertyNames}. */
record PropertyNames(Subschema schema) implements Keyword {

    static @Nullable Keyword of(Compilation schema) {
        Value names = schema.get("propertyNames");
        return schema.isAlwaysValid(names) ? null : new PropertyNames(schema.child(names, "propertyNames"));
    }

    @Override
    public boolean test(Value value, Place place, Evaluation run, @Nullable Evaluated evaluated) {
        boolean valid = true;
        for (String name : value.keys()) {
            Value text = Value.of(name);
            if (!run.compositely(() -> schema.test(text, place.under("propertyNames"), run, null))) {
                valid = run.failAlso(
                        place, "propertyNames", "property name must be valid", new SchemaError.Property(name));
                if (!run.allErrors()) {
                    return false;
                }
            }
        }
        return valid;
    }
}
