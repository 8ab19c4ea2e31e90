package dev.tenet.linter.validation;

import dev.tenet.linter.value.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * {@code additionalProperties}.
 *
 * @param schema null where none may be there, with a message of its own
 */
record AdditionalProperties(
        Set<String> named,
        List<Predicate<String>> patterns,
        @Nullable Subschema schema,
        boolean checks) implements Keyword {

    static Keyword of(Compilation schema) {
        Value additional = schema.get("additionalProperties");
        if (schema.isAlwaysValid(additional)) {
            return new AdditionalProperties(Set.of(), List.of(), null, false);
        }
        List<Predicate<String>> patterns = new ArrayList<>();
        for (String source : schema.get("patternProperties").keysAsWritten()) {
            patterns.add(schema.pattern(source));
        }
        Set<String> named = new HashSet<>(schema.get("properties").keysAsWritten());
        Subschema child = additional.isBoolean() ? null : schema.child(additional, "additionalProperties");
        return new AdditionalProperties(named, patterns, child, true);
    }

    @Override
    public boolean test(Value value, Place place, Evaluation run, @Nullable Evaluated evaluated) {
        if (evaluated != null) {
            evaluated.allProperties();
        }
        if (!checks) {
            return true;
        }
        boolean valid = true;
        for (String name : value.keys()) {
            if (isAdditional(name) && !test(name, value, place, run)) {
                valid = false;
                if (!run.allErrors()) {
                    return false;
                }
            }
        }
        return valid;
    }

    private boolean test(String name, Value value, Place place, Evaluation run) {
        return schema == null
                ? run.fail(
                        place,
                        "additionalProperties",
                        "must NOT have additional properties",
                        new SchemaError.Property(name))
                : schema.test(value.get(name), place.member(name, "additionalProperties"), run, null);
    }

    private boolean isAdditional(String name) {
        if (named.contains(name)) {
            return false;
        }
        for (Predicate<String> pattern : patterns) {
            if (pattern.test(name)) {
                return false;
            }
        }
        return true;
    }
}
