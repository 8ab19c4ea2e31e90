package dev.tenet.linter.validation;

import dev.tenet.linter.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code oneOf}. */
record OneOf(List<Subschema> schemas) implements Keyword {

    static Keyword of(Compilation schema) {
        List<Subschema> schemas = new ArrayList<>();
        for (Value alternative : schema.get("oneOf").items()) {
            schemas.add(schema.isAlwaysValid(alternative) ? Subschema.TRUE : schema.child(alternative, "oneOf"));
        }
        return new OneOf(schemas);
    }

    @Override
    public boolean test(Value value, Place place, Evaluation run, @Nullable Evaluated evaluated) {
        int mark = run.mark();
        int[] matching = new int[1];
        run.compositely(() -> {
            matching[0] = matching(value, place, run, evaluated);
            return true;
        });
        if (matching[0] == 1) {
            run.forget(mark);
            return true;
        }
        return run.failAlso(
                place,
                "oneOf",
                "must match exactly one schema in oneOf",
                new SchemaError.Alternatives(matching[0] > 1));
    }

    /** How many match; the search ends with the second. */
    private int matching(Value value, Place place, Evaluation run, @Nullable Evaluated evaluated) {
        int matching = 0;
        for (int i = 0; i < schemas.size() && matching < 2; i++) {
            Evaluated seen = evaluated == null ? null : new Evaluated();
            if (schemas.get(i).test(value, place.under("oneOf", Integer.toString(i)), run, seen)) {
                matching++;
                if (evaluated != null && seen != null) {
                    evaluated.add(seen);
                }
            }
        }
        return matching;
    }
}
