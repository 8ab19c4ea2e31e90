package dev.tenet.schema;

/**
 * The front door of this module: decides whether every value that one schema accepts satisfies another.
 *
 * <p>An instance remembers what it has decided; use one for a whole comparison, from one thread.
 */
public final class SchemaContainment {

    /** Whether every value of {@code sub} is accepted by {@code sup}. */
    public Verdict contains(Schema sub, Schema sup) {
        return contains(sub, Sender.OPEN, Obligation.all(sup));
    }

    /** Whether every value that a sender of {@code sub} sends meets the obligation. */
    public Verdict contains(Schema sub, Sender sender, Obligation obligation) {
        throw new UnsupportedOperationException(sub + " " + sender + obligation);
    }

    /** Whether two schemas are the same after normalisation, so that each contains the other. Cheap; false says nothing. */
    public boolean isSame(Schema left, Schema right) {
        throw new UnsupportedOperationException(left + " " + right);
    }
}
