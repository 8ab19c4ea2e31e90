package dev.tenet.diff.schema;

import dev.tenet.contract.finding.Direction;
import dev.tenet.schema.Schema;
import dev.tenet.schema.Sender;
import java.util.List;
import java.util.Optional;

/**
 * The pair of schemas from which the steps of a {@link SchemaPair} count: a whole payload, or one branch of a keyword that is no plain
 * conjunction, such as {@code oneOf} or {@code not}.
 *
 * @param baseSends whether it is the base whose values must satisfy the other; turned around at each {@code not}
 * @param enclosing what the branch belongs to; empty for a payload
 */
record Scope(Schema base, Schema revision, boolean baseSends, Optional<Enclosing> enclosing) {

    /** The keywords of a pair of schemas that the branch is a part of. */
    record Enclosing(SchemaPair pair, List<String> keywords) {}

    static Scope payload(Schema base, Schema revision, Direction direction) {
        return new Scope(base, revision, direction == Direction.REQUEST, Optional.empty());
    }

    Schema sender() {
        return baseSends ? base : revision;
    }

    Schema receiver() {
        return baseSends ? revision : base;
    }

    /** What the sender of such a payload is taken to send here: under a keyword that turns the direction nothing is declared, and nothing left out. */
    Sender sends(Sender payload) {
        if (enclosing.isEmpty()) {
            return payload;
        }
        Scope outer = enclosing.get().pair().scope();
        return outer.baseSends() != baseSends ? Sender.OPEN : outer.sends(payload);
    }
}
