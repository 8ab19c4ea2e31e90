package dev.tenet.linter.validation;

import dev.tenet.linter.value.Numbers;
import dev.tenet.linter.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * {@code contains} with {@code minContains} and {@code maxContains}.
 *
 * @param schema null where every item counts
 * @param max infinite where there is no bound
 */
record Contains(@Nullable Subschema schema, double min, double max, String message) implements Keyword {

    static @Nullable Keyword of(Compilation schema) {
        boolean counts = schema.dialect().isNext();
        double min = counts && schema.get("minContains").isNumber()
                ? schema.get("minContains").number()
                : 1;
        double max = counts && schema.get("maxContains").isNumber()
                ? schema.get("maxContains").number()
                : Double.POSITIVE_INFINITY;
        if (min == 0 && Double.isInfinite(max)) {
            return null;
        }
        Value contained = schema.get("contains");
        boolean any = min > max || schema.isAlwaysValid(contained);
        String message = "must contain at least " + Numbers.text(min)
                + (Double.isInfinite(max) ? "" : " and no more than " + Numbers.text(max)) + " valid item(s)";
        return new Contains(any ? null : schema.child(contained, "contains"), min, max, message);
    }

    @Override
    public boolean test(Value value, Place place, Evaluation run, @Nullable Evaluated evaluated) {
        if (schema == null) {
            return min <= value.size() && value.size() <= max || run.fail(place, "contains", message);
        }
        if (evaluated != null) {
            evaluated.allItems();
        }
        int mark = run.mark();
        boolean valid = run.compositely(() -> {
            int found = found(schema, value, place, run);
            return min <= found && found <= max;
        });
        if (valid) {
            run.forget(mark);
            return true;
        }
        return run.fail(place, "contains", message);
    }

    /** How many items match; counted only as far as it matters. */
    private int found(Subschema contained, Value value, Place place, Evaluation run) {
        int found = 0;
        for (int i = 0; i < value.size(); i++) {
            if (contained.test(value.get(i), place.item(i, "contains"), run, null)) {
                found++;
                if (Double.isInfinite(max) ? found >= min : found > max) {
                    return found;
                }
            }
        }
        return found;
    }
}
