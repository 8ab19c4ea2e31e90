package dev.tenet.schema.solve;

import dev.tenet.contract.tree.Node;
import java.util.Optional;

/** What looking for a value came to. */
public sealed interface Outcome {

    /** There is no such value. */
    record Empty() implements Outcome {}

    /** This is one. */
    record Found(Node value) implements Outcome {}

    /**
     * It could not be decided.
     *
     * @param candidate a value that satisfies all that could be decided; only the independent validator can tell whether it satisfies the rest
     */
    record Unknown(String keyword, String reason, Optional<Node> candidate) implements Outcome {
        Unknown with(Optional<Node> other) {
            return new Unknown(keyword, reason, other);
        }
    }

    Outcome EMPTY = new Empty();

    static Outcome unknown(String keyword, String reason) {
        return new Unknown(keyword, reason, Optional.empty());
    }
}
