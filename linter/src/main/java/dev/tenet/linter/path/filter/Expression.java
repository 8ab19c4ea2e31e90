package dev.tenet.linter.path.filter;

/** A part of a filter, compiled: it gives a value of {@link Js} for a candidate. */
@FunctionalInterface
interface Expression {
    Object evaluate(Candidate candidate);

    /** Whether the value is truthy; asked instead of {@link #evaluate} where only that matters. */
    default boolean test(Candidate candidate) {
        return Js.isTruthy(evaluate(candidate));
    }

    /** A condition: its value is a boolean. */
    @FunctionalInterface
    interface Condition extends Expression {
        @Override
        boolean test(Candidate candidate);

        @Override
        default Object evaluate(Candidate candidate) {
            return test(candidate);
        }
    }

    /** A value that is the same for all candidates. */
    record Literal(Object value) implements Expression {
        @Override
        public Object evaluate(Candidate candidate) {
            return value;
        }
    }
}
