package dev.tenet.schema.language;

import java.util.BitSet;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Transition;

/** The states from which any string is accepted by staying there. */
final class TotalStates {

    static BitSet of(Automaton automaton) {
        BitSet result = new BitSet();
        for (int state = 0; state < automaton.getNumStates(); state++) {
            result.set(state, automaton.isAccept(state) && loopsOnAll(automaton, state));
        }
        return result;
    }

    /** Relies on the ascending order of transitions. */
    private static boolean loopsOnAll(Automaton automaton, int state) {
        Transition transition = new Transition();
        int count = automaton.initTransition(state, transition);
        int next = 0;
        for (int i = 0; i < count; i++) {
            automaton.getNextTransition(transition);
            if (transition.dest == state && transition.min <= next) {
                next = Math.max(next, CodePoints.after(transition.max));
            }
        }
        return next > Character.MAX_CODE_POINT;
    }

    private TotalStates() {}
}
