package dev.tenet.schema.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Transition;
import org.jspecify.annotations.Nullable;

/** Merges the states of a deterministic automaton that accept the same, by refining classes (Moore's algorithm). */
final class Minimization {
    private final Automaton automaton;
    private int[] classes;
    private int count;

    private Minimization(Automaton automaton) {
        this.automaton = automaton;
        this.classes = new int[automaton.getNumStates()];
        Spans spans = Spans.of(Graph.of(automaton));
        Map<Long, Integer> numbers = new HashMap<>();
        for (int state = 0; state < classes.length; state++) {
            long key = (long) spans.shortest()[state] << 32 | (spans.longest()[state] & 0xFFFF_FFFFL);
            classes[state] = numbers.computeIfAbsent(key, span -> numbers.size());
        }
        count = numbers.size();
    }

    /** The minimal automaton of one without dead states; the same one when that would take too long. */
    static Automaton minimize(Automaton automaton) {
        Minimization minimization = new Minimization(automaton);
        long work = 0;
        while (minimization.refine()) {
            work += automaton.getNumTransitions() + automaton.getNumStates();
            if (work > Budget.MINIMIZE_WORK) {
                return automaton;
            }
        }
        return minimization.count == automaton.getNumStates() ? automaton : minimization.quotient();
    }

    private boolean refine() {
        Map<Row, Integer> numbers = new HashMap<>();
        int[] refined = new int[classes.length];
        for (int state = 0; state < refined.length; state++) {
            refined[state] = numbers.computeIfAbsent(row(state), row -> numbers.size());
        }
        boolean changed = numbers.size() != count;
        classes = refined;
        count = numbers.size();
        return changed;
    }

    /** What a state does: its class, then first and last code point and class of the target for each range. */
    private Row row(int state) {
        int[] row = new int[1 + 3 * automaton.getNumTransitions(state)];
        row[0] = classes[state];
        int size = 1;
        Transition transition = new Transition();
        int transitions = automaton.initTransition(state, transition);
        for (int i = 0; i < transitions; i++) {
            automaton.getNextTransition(transition);
            int target = classes[transition.dest];
            if (size > 1 && row[size - 1] == target && row[size - 2] + 1 == transition.min) {
                row[size - 2] = transition.max;
            } else {
                row[size++] = transition.min;
                row[size++] = transition.max;
                row[size++] = target;
            }
        }
        return new Row(Arrays.copyOf(row, size));
    }

    private Automaton quotient() {
        Automaton.Builder result = new Automaton.Builder();
        boolean[] done = new boolean[count];
        for (int i = 0; i < count; i++) {
            result.createState();
        }
        // Classes are numbered by their first state, so the first state is in the first class.
        for (int state = 0; state < classes.length; state++) {
            int source = classes[state];
            if (!done[source]) {
                done[source] = true;
                result.setAccept(source, automaton.isAccept(state));
                int[] row = row(state).values();
                for (int i = 1; i < row.length; i += 3) {
                    result.addTransition(source, row[i + 2], row[i], row[i + 1]);
                }
            }
        }
        return result.finish();
    }

    /** An array, compared by content. */
    private record Row(int[] values) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Row that && Arrays.equals(values, that.values);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(values);
        }
    }
}
