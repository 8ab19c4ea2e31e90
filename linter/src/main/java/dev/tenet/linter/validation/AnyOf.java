package dev.tenet.linter.validation;

import dev.tenet.linter.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code anyOf}. */
record AnyOf(List<Subschema> schemas) implements Keyword {

    static @Nullable Keyword of(Compilation schema) {
        List<Value> alternatives = schema.get("anyOf").items();
        if (!schema.dialect().isNext() && alternatives.stream().anyMatch(schema::isAlwaysValid)) {
            return null;
        }
        List<Subschema> schemas = new ArrayList<>();
        for (Value alternative : alternatives) {
            schemas.add(schema.child(alternative, "anyOf"));
        }
        return new AnyOf(schemas);
    }

    @Override
    public boolean test(Value value, Place place, Evaluation run, @Nullable Evaluated evaluated) {
        int mark = run.mark();
        if (run.compositely(() -> matches(value, place, run, evaluated))) {
            run.forget(mark);
            return true;
        }
        return run.failAlso(place, "anyOf", "must match a schema in anyOf", SchemaError.Detail.NONE);
    }

    private boolean matches(Value value, Place place, Evaluation run, @Nullable Evaluated evaluated) {
        boolean valid = false;
        for (int i = 0; i < schemas.size() && (!valid || evaluated != null); i++) {
            Evaluated seen = evaluated == null ? null : new Evaluated();
            if (schemas.get(i).test(value, place.under("anyOf", Integer.toString(i)), run, seen)) {
                valid = true;
                if (evaluated != null && seen != null) {
                    evaluated.add(seen);
                }
            }
        }
        return valid;
    }
}
