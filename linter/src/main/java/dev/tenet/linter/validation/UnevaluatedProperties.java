package dev.tenet.linter.validation;

import dev.tenet.linter.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * {@code unevaluatedProperties}.
 *
 * @param schema null where there may be no such properties, with a message of its own
 */
record UnevaluatedProperties(@Nullable Subschema schema) implements Keyword {

    static Keyword of(Compilation schema) {
        Value rest = schema.get("unevaluatedProperties");
        boolean none = rest.isBoolean() && !rest.isTrue();
        return new UnevaluatedProperties(
                none
                        ? null
                        : schema.isAlwaysValid(rest) ? Subschema.TRUE : schema.child(rest, "unevaluatedProperties"));
    }

    @Override
    public boolean test(Value value, Place place, Evaluation run, @Nullable Evaluated evaluated) {
        boolean valid = true;
        for (String name : value.keys()) {
            if ((evaluated == null || !evaluated.isProperty(name)) && !test(name, value, place, run)) {
                valid = false;
                if (!run.allErrors()) {
                    break;
                }
            }
        }
        if (evaluated != null) {
            evaluated.allProperties();
        }
        return valid;
    }

    private boolean test(String name, Value value, Place place, Evaluation run) {
        return schema == null
                ? run.fail(
                        place,
                        "unevaluatedProperties",
                        "must NOT have unevaluated properties",
                        new SchemaError.Property(name))
                : schema.test(value.get(name), place.member(name, "unevaluatedProperties"), run, null);
    }
}
