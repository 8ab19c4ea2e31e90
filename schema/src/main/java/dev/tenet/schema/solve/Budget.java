package dev.tenet.schema.solve;

/**
 * What one question may cost, in steps rather than in time, so that an answer does not depend on the machine.
 *
 * @param goals how many goals may be looked at
 * @param branches how many alternatives may be tried below one goal
 * @param depth how deep a value may be nested
 */
public record Budget(int goals, int branches, int depth) {
    public static final Budget DEFAULT = new Budget(60_000, 4_096, 120);

    /** Thrown when the budget is spent; caught where the question was asked. */
    static final class Spent extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final String what;

        Spent(String what) {
            super(what, null, false, false);
            this.what = what;
        }

        String what() {
            return what;
        }
    }
}
