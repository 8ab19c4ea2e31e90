package dev.tenet.schema.language;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Transition;

/**
 * Makes an automaton deterministic. Unlike that of Lucene, it stops at a state from which everything is accepted, which
 * searches reach as soon as they have found something.
 */
final class SubsetConstruction {
    private final Automaton source;
    private final BitSet total;
    private final Automaton.Builder result = new Automaton.Builder();
    private final Map<BitSet, Integer> numbers = new HashMap<>();
    private final ArrayDeque<BitSet> open = new ArrayDeque<>();
    private final int[] visits;
    private long work;
    private int transitions;

    private SubsetConstruction(Automaton source) {
        this.source = source;
        this.total = TotalStates.of(source);
        this.visits = new int[source.getNumStates()];
    }

    static Automaton determinize(Automaton automaton) {
        return automaton.isDeterministic() ? automaton : new SubsetConstruction(automaton).run();
    }

    private Automaton run() {
        BitSet start = new BitSet();
        start.set(0);
        number(start);
        while (!open.isEmpty()) {
            BitSet states = open.remove();
            connect(number(states), states);
        }
        return result.finish();
    }

    /** Sweeps over all code points at which some transition begins or has ended. */
    private void connect(int from, BitSet states) {
        long[] events = events(states);
        BitSet active = new BitSet();
        int i = 0;
        while (i < events.length) {
            int point = pointOf(events[i]);
            while (i < events.length && pointOf(events[i]) == point) {
                apply(events[i], active);
                i++;
            }
            if (!active.isEmpty()) {
                result.addTransition(from, number(canonical(active)), point, pointOf(events[i]) - 1);
                Budget.transitions(++transitions);
            }
        }
    }

    private long[] events(BitSet states) {
        long[] events =
                new long[2 * states.stream().map(source::getNumTransitions).sum()];
        work += events.length;
        if (work > Budget.DETERMINIZE_WORK) {
            throw new LanguageTooComplexException("more work than " + Budget.DETERMINIZE_WORK);
        }
        Transition transition = new Transition();
        int size = 0;
        for (int state = states.nextSetBit(0); state >= 0; state = states.nextSetBit(state + 1)) {
            int count = source.initTransition(state, transition);
            for (int i = 0; i < count; i++) {
                source.getNextTransition(transition);
                events[size++] = event(transition.min, transition.dest, true);
                events[size++] = event(transition.max + 1, transition.dest, false);
            }
        }
        Arrays.sort(events);
        return events;
    }

    private static long event(int point, int target, boolean begins) {
        return (long) point << 33 | (long) target << 1 | (begins ? 1 : 0);
    }

    private static int pointOf(long event) {
        return (int) (event >>> 33);
    }

    private void apply(long event, BitSet active) {
        int target = (int) (event >>> 1);
        visits[target] += (event & 1) == 1 ? 1 : -1;
        active.set(target, visits[target] > 0);
    }

    private BitSet canonical(BitSet states) {
        BitSet result = new BitSet();
        int accepting = states.intersects(total) ? firstTotal(states) : -1;
        if (accepting >= 0) {
            result.set(accepting);
        } else {
            result.or(states);
        }
        return result;
    }

    private int firstTotal(BitSet states) {
        return states.stream().filter(total::get).findFirst().orElse(-1);
    }

    private int number(BitSet states) {
        Integer known = numbers.get(states);
        if (known != null) {
            return known;
        }
        int state = Budget.states(result.createState());
        numbers.put(states, state);
        result.setAccept(state, states.stream().anyMatch(source::isAccept));
        open.add(states);
        return state;
    }
}
