package dev.tenet.schema;

import dev.tenet.contract.tree.Node;

/** The answer to "does every value that the one schema accepts satisfy the other?". */
public sealed interface Verdict {

    /** It does: proved. */
    record Contained() implements Verdict {}

    /**
     * It does not: {@code witness} is accepted by the one and rejected by the other, as an independent validator confirmed.
     *
     * @param reason what the rejecting schema objects to: {@code /lines/0/quantity: 0 is below the minimum 1}
     */
    record NotContained(Node witness, String reason) implements Verdict {}

    /**
     * Neither could be shown.
     *
     * @param keyword the keyword to blame, or {@code budget}
     */
    record Undecided(String keyword, String reason) implements Verdict {}
}
