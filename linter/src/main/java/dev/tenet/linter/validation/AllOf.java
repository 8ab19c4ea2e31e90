package dev.tenet.linter.validation;

import dev.tenet.linter.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code allOf}. */
record AllOf(List<Part> parts) implements Keyword {
    private record Part(int index, Subschema schema) {}

    static Keyword of(Compilation schema) {
        List<Part> parts = new ArrayList<>();
        List<Value> written = schema.get("allOf").items();
        for (int i = 0; i < written.size(); i++) {
            if (!schema.isAlwaysValid(written.get(i))) {
                parts.add(new Part(i, schema.child(written.get(i), "allOf")));
            }
        }
        return new AllOf(parts);
    }

    @Override
    public boolean test(Value value, Place place, Evaluation run, @Nullable Evaluated evaluated) {
        boolean valid = true;
        for (Part part : parts) {
            Place under = place.under("allOf", Integer.toString(part.index()));
            if (!part.schema().test(value, under, run, evaluated)) {
                valid = false;
                if (!run.allErrors()) {
                    return false;
                }
            }
        }
        return valid;
    }
}
