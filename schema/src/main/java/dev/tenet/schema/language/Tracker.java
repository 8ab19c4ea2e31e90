package dev.tenet.schema.language;

import java.util.BitSet;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Transition;

/** A deterministic automaton that is run beside another one, on ranges of code points. */
final class Tracker {
    static final int DEAD = -1;

    private final Automaton automaton;
    private final BitSet acceptingAll;

    Tracker(Language language) {
        automaton = language.automaton();
        acceptingAll = TotalStates.of(automaton);
    }

    int start() {
        return automaton.getNumStates() == 0 ? DEAD : 0;
    }

    boolean isAccepting(int state) {
        return state != DEAD && automaton.isAccept(state);
    }

    /** Whether all that can follow is accepted. */
    boolean isAcceptingAll(int state) {
        return state != DEAD && acceptingAll.get(state);
    }

    int step(int state, int codePoint) {
        return state == DEAD ? DEAD : automaton.step(state, codePoint);
    }

    /** The last code point with the same target as the given one. */
    int sameUntil(int state, int codePoint) {
        if (state == DEAD) {
            return Character.MAX_CODE_POINT;
        }
        Transition transition = new Transition();
        int count = automaton.initTransition(state, transition);
        for (int i = 0; i < count; i++) {
            automaton.getNextTransition(transition);
            if (codePoint < transition.min) {
                return transition.min - 1;
            }
            if (codePoint <= transition.max) {
                return transition.max;
            }
        }
        return Character.MAX_CODE_POINT;
    }
}
