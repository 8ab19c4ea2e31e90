package dev.tenet.diff.schema;

import dev.tenet.contract.finding.Level;
import dev.tenet.contract.finding.Proof;
import dev.tenet.contract.finding.Witness;
import dev.tenet.schema.Obligation;
import dev.tenet.schema.Sender;
import dev.tenet.schema.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Judges facts by containment: can what the sender sends fail to meet what the receiver asks?
 *
 * <p>A fact inside a branch of {@code oneOf}, {@code not} and the like is guilty only where it fails within the branch <em>and</em> the
 * keyword that the branch belongs to fails in its own place, and so on up to the payload, which gives the witness.
 */
final class FactJudge {
    private final Containment containment;

    FactJudge(Containment containment) {
        this.containment = containment;
    }

    /**
     * What became of a fact.
     *
     * @param failed whether a receiver rejects something, even if the level was lowered for it
     */
    record Judgement(Level level, Proof proof, Optional<Witness> witness, boolean failed) {
        static final Judgement FINE = new Judgement(Level.INFO, Proof.CONTAINED, Optional.empty(), false);
    }

    /** The judgement; empty where the fact is none, since both sides ask for the same. */
    Optional<Judgement> judge(SchemaFact fact) {
        SchemaFact.Judging how = fact.judging();
        if (!how.proved()) {
            return Optional.of(new Judgement(how.least(), Proof.RULE, Optional.empty(), false));
        }
        Scope scope = fact.at().scope();
        Side receiver = scope.baseSends() ? Side.REVISION : Side.BASE;
        Sender sender = scope.sends(Sender.DECLARED);
        Verdict forward = containment.meets(scope.sender(), sender, fact.demands(receiver));
        if (how.vanishes() && forward instanceof Verdict.Contained && isEqual(fact, scope, receiver)) {
            return Optional.empty();
        }
        Judgement judgement = judgement(outwards(scope, Sender.DECLARED, forward), scope);
        if (how.alsoOpen() && judgement.level() == Level.INFO) {
            judgement = open(fact, scope, receiver);
        }
        Level level = judgement.level().worst(how.least());
        level = level.compareTo(how.most()) < 0 ? how.most() : level;
        Proof proof = judgement.proof() == Proof.CONTAINED && level != Level.INFO ? Proof.RULE : judgement.proof();
        return Optional.of(new Judgement(level, proof, judgement.witness(), judgement.failed()));
    }

    /** Whether the alternatives fail together that a fact is one of: two of them may overlap now. */
    Optional<Judgement> judgeTogether(SchemaFact fact) {
        Scope scope = fact.at().scope();
        Side receiver = scope.baseSends() ? Side.REVISION : Side.BASE;
        List<Obligation> demands = fact.at().demands(receiver, Set.of("oneOf", "anyOf", "discriminator"));
        Sender sender = scope.sends(Sender.DECLARED);
        Verdict verdict = outwards(scope, Sender.DECLARED, containment.meets(scope.sender(), sender, demands));
        return verdict instanceof Verdict.NotContained ? Optional.of(judgement(verdict, scope)) : Optional.empty();
    }

    /** Whether each side, whatever it may send, meets what the other asks here. */
    private boolean isEqual(SchemaFact fact, Scope scope, Side receiver) {
        return containment.meets(scope.sender(), Sender.OPEN, fact.demands(receiver)) instanceof Verdict.Contained
                && containment.meets(scope.receiver(), Sender.OPEN, fact.demands(receiver.other()))
                        instanceof Verdict.Contained;
    }

    /** The same question for the keywords around, as long as the answer is not "contained". */
    private Verdict outwards(Scope scope, Sender sender, Verdict inner) {
        if (inner instanceof Verdict.Contained || scope.enclosing().isEmpty()) {
            return inner;
        }
        Scope.Enclosing enclosing = scope.enclosing().get();
        SchemaPair pair = enclosing.pair();
        Scope outer = pair.scope();
        Side receiver = outer.baseSends() ? Side.REVISION : Side.BASE;
        List<Obligation> demands = pair.demands(receiver, Set.copyOf(enclosing.keywords()));
        return outwards(outer, sender, containment.meets(outer.sender(), outer.sends(sender), demands));
    }

    private static Judgement judgement(Verdict verdict, Scope scope) {
        if (verdict instanceof Verdict.NotContained broken) {
            return new Judgement(Level.ERROR, Proof.WITNESS, Optional.of(witness(broken, payload(scope))), true);
        }
        return verdict instanceof Verdict.Undecided
                ? new Judgement(Level.WARNING, Proof.UNDECIDED, Optional.empty(), false)
                : Judgement.FINE;
    }

    /** A sender that says more than it declares is only warned. */
    private Judgement open(SchemaFact fact, Scope scope, Side receiver) {
        Verdict verdict =
                outwards(scope, Sender.OPEN, containment.meets(scope.sender(), Sender.OPEN, fact.demands(receiver)));
        return verdict instanceof Verdict.NotContained broken
                ? new Judgement(Level.WARNING, Proof.WITNESS, Optional.of(witness(broken, payload(scope))), false)
                : Judgement.FINE;
    }

    static Scope payload(Scope scope) {
        return scope.enclosing().map(outer -> payload(outer.pair().scope())).orElse(scope);
    }

    static Witness witness(Verdict.NotContained broken, Scope payload) {
        return new Witness(
                Optional.of(broken.witness()),
                Optional.empty(),
                payload.baseSends() ? "base" : "revision",
                payload.baseSends() ? "revision" : "base",
                broken.reason());
    }
}
