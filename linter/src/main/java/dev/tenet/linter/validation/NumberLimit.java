package dev.tenet.linter.validation;

import dev.tenet.linter.value.Numbers;
import dev.tenet.linter.value.Value;
import org.jspecify.annotations.Nullable;

/** {@code minimum}, {@code maximum} and their exclusive sisters. */
record NumberLimit(String keyword, boolean upper, boolean exclusive, double limit, String message) implements Keyword {

    static Keyword maximum(Compilation schema) {
        boolean exclusive =
                schema.dialect().isDraft4() && schema.get("exclusiveMaximum").isTruthy();
        return of(schema, "maximum", true, exclusive);
    }

    static Keyword minimum(Compilation schema) {
        boolean exclusive =
                schema.dialect().isDraft4() && schema.get("exclusiveMinimum").isTruthy();
        return of(schema, "minimum", false, exclusive);
    }

    static Keyword exclusiveMaximum(Compilation schema) {
        return of(schema, "exclusiveMaximum", true, true);
    }

    static Keyword exclusiveMinimum(Compilation schema) {
        return of(schema, "exclusiveMinimum", false, true);
    }

    /** Draft 4's {@code exclusiveMinimum: true}, which only says how another keyword is meant. */
    static @Nullable Keyword flag(Compilation schema, String keyword, String limit) {
        if (schema.get(limit).isUndefined()) {
            throw new SchemaProblem(keyword + " can only be used with " + limit);
        }
        return null;
    }

    private static Keyword of(Compilation schema, String keyword, boolean upper, boolean exclusive) {
        double limit = schema.get(keyword).number();
        String sign = (upper ? "<" : ">") + (exclusive ? "" : "=");
        return new NumberLimit(keyword, upper, exclusive, limit, "must be " + sign + " " + Numbers.text(limit));
    }

    @Override
    public boolean test(Value value, Place place, Evaluation run, @Nullable Evaluated evaluated) {
        double number = value.number();
        boolean inside =
                upper ? exclusive ? number < limit : number <= limit : exclusive ? number > limit : number >= limit;
        return inside || run.fail(place, keyword, message);
    }
}
