package dev.tenet.linter.validation;

import dev.tenet.linter.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code required}. */
record Required(List<String> names) implements Keyword {

    static @Nullable Keyword of(Compilation schema) {
        List<String> names = new ArrayList<>();
        for (Value name : schema.get("required").items()) {
            if (!schema.reading().isRelaxed(schema.schema(), name.text())) {
                names.add(name.text());
            }
        }
        return names.isEmpty() ? null : new Required(names);
    }

    @Override
    public boolean test(Value value, Place place, Evaluation run, @Nullable Evaluated evaluated) {
        boolean valid = true;
        for (String name : names) {
            if (!value.has(name)) {
                valid = run.fail(
                        place,
                        "required",
                        "must have required property '" + name + "'",
                        new SchemaError.Property(name));
                if (!run.allErrors()) {
                    return false;
                }
            }
        }
        return valid;
    }
}
