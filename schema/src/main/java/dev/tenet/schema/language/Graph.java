package dev.tenet.schema.language;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Transition;

/** The states of an automaton and which follows which, labels forgotten: all that word lengths depend on. */
record Graph(int[][] successors, BitSet accepting) {

    static Graph of(Automaton automaton) {
        int[][] successors = new int[automaton.getNumStates()][];
        BitSet accepting = new BitSet();
        Transition transition = new Transition();
        for (int state = 0; state < successors.length; state++) {
            int[] targets = new int[automaton.initTransition(state, transition)];
            for (int i = 0; i < targets.length; i++) {
                automaton.getNextTransition(transition);
                targets[i] = transition.dest;
            }
            successors[state] = IntStream.of(targets).distinct().toArray();
            accepting.set(state, automaton.isAccept(state));
        }
        return new Graph(successors, accepting);
    }

    int states() {
        return successors.length;
    }

    /** The states one step behind. */
    BitSet after(BitSet states) {
        BitSet result = new BitSet(states());
        for (int state = states.nextSetBit(0); state >= 0; state = states.nextSetBit(state + 1)) {
            Arrays.stream(successors[state]).forEach(result::set);
        }
        return result;
    }

    /** The states one step ahead. */
    BitSet before(BitSet states) {
        BitSet result = new BitSet(states());
        for (int state = 0; state < successors.length; state++) {
            for (int target : successors[state]) {
                if (states.get(target)) {
                    result.set(state);
                    break;
                }
            }
        }
        return result;
    }
}
