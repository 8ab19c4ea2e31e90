package dev.tenet.cli;

import dev.tenet.contract.tree.BooleanNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.NullNode;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.StringNode;
import dev.tenet.schema.Verdict;
import java.util.Optional;

/**
 * What {@code tenet schema} says.
 *
 * @param contained absent where it could not be decided
 */
record SchemaAnswer(Optional<Boolean> contained, Optional<Node> witness, Optional<String> reason) {

    static SchemaAnswer of(Verdict verdict) {
        if (verdict instanceof Verdict.NotContained not) {
            return new SchemaAnswer(Optional.of(false), Optional.of(not.witness()), Optional.of(not.reason()));
        }
        if (verdict instanceof Verdict.Undecided open) {
            return undecided(open.keyword() + ": " + open.reason());
        }
        return new SchemaAnswer(Optional.of(true), Optional.empty(), Optional.empty());
    }

    static SchemaAnswer undecided(String reason) {
        return new SchemaAnswer(Optional.empty(), Optional.empty(), Optional.of(reason));
    }

    boolean isContained() {
        return contained.orElse(false);
    }

    /** Adds {@code contained}, and {@code witness} and {@code reason} where there are any. */
    void addTo(ObjectNode.Builder object) {
        object.put("contained", contained.<Node>map(BooleanNode::of).orElse(NullNode.NULL));
        witness.ifPresent(value -> object.put("witness", value));
        reason.ifPresent(text -> object.put("reason", StringNode.of(text)));
    }
}
