package dev.tenet.linter.validation;

import dev.tenet.linter.value.Value;
import org.jspecify.annotations.Nullable;

/** {@code if}, {@code then} and {@code else}. */
record Conditional(
        Subschema condition,
        @Nullable Subschema then,
        @Nullable Subschema otherwise) implements Keyword {

    static @Nullable Keyword of(Compilation schema) {
        boolean hasThen = rejects(schema, "then");
        boolean hasElse = rejects(schema, "else");
        if (!hasThen && !hasElse) {
            return null;
        }
        Subschema condition = schema.child(schema.get("if"), "if");
        return new Conditional(
                condition,
                hasThen ? schema.child(schema.get("then"), "then") : null,
                hasElse ? schema.child(schema.get("else"), "else") : null);
    }

    private static boolean rejects(Compilation schema, String keyword) {
        Value clause = schema.get(keyword);
        return !clause.isUndefined() && !schema.isAlwaysValid(clause);
    }

    @Override
    public boolean test(Value value, Place place, Evaluation run, @Nullable Evaluated evaluated) {
        Evaluated seen = evaluated == null ? null : new Evaluated();
        boolean holds = run.quietly(() -> condition.test(value, place.under("if"), run, seen));
        if (holds && evaluated != null && seen != null) {
            evaluated.add(seen);
        }
        String keyword = holds ? "then" : "else";
        Subschema clause = holds ? then : otherwise;
        if (clause == null || clause.test(value, place.under(keyword), run, evaluated)) {
            return true;
        }
        boolean ended = !run.allErrors() && !run.composite();
        return !ended && run.failAlso(place, "if", "must match \"" + keyword + "\" schema", SchemaError.Detail.NONE);
    }
}
