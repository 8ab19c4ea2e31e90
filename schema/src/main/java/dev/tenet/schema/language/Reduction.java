package dev.tenet.schema.language;

import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Operations;

/** Brings an automaton into the form that a {@link Language} has: deterministic, without dead states, small. */
final class Reduction {

    static Automaton reduce(Automaton automaton) {
        return Minimization.minimize(Operations.removeDeadStates(SubsetConstruction.determinize(automaton)));
    }

    private Reduction() {}
}
