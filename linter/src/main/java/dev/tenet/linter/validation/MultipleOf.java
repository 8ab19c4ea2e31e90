package dev.tenet.linter.validation;

import dev.tenet.linter.value.Numbers;
import dev.tenet.linter.value.Value;
import org.jspecify.annotations.Nullable;

/** {@code multipleOf}, in the arithmetic of doubles: 0.3 is no multiple of 0.1. */
record MultipleOf(double divisor) implements Keyword {
    /** From here on JavaScript writes numbers with an exponent, and {@code parseInt} reads them wrongly. */
    private static final double EXPONENT = 1e21;

    static Keyword of(Compilation schema) {
        return new MultipleOf(schema.get("multipleOf").number());
    }

    @Override
    public boolean test(Value value, Place place, Evaluation run, @Nullable Evaluated evaluated) {
        double times = value.number() / divisor;
        boolean whole = divisor != 0 && times == Math.rint(times) && Math.abs(times) < EXPONENT;
        return whole || run.fail(place, "multipleOf", "must be multiple of " + Numbers.text(divisor));
    }
}
