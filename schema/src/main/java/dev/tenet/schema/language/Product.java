package dev.tenet.schema.language;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Transition;

/** Two deterministic automata run side by side: intersection, union and difference within the {@link Budget}. */
final class Product {

    /** Which words stay, given whether the left and the right automaton accept. */
    enum Operator {
        AND(true, false, false),
        OR(true, true, true),
        MINUS(false, true, false);

        private final boolean both;
        private final boolean leftOnly;
        private final boolean rightOnly;

        Operator(boolean both, boolean leftOnly, boolean rightOnly) {
            this.both = both;
            this.leftOnly = leftOnly;
            this.rightOnly = rightOnly;
        }

        boolean accepts(boolean left, boolean right) {
            return left ? (right ? both : leftOnly) : right && rightOnly;
        }
    }

    private static final int DEAD = -1;

    private final Automaton left;
    private final Automaton right;
    private final Operator operator;
    private final Automaton.Builder result = new Automaton.Builder();
    private final Map<Long, Integer> numbers = new HashMap<>();
    private final ArrayDeque<long[]> open = new ArrayDeque<>();
    private int transitions;

    private Product(Automaton left, Automaton right, Operator operator) {
        this.left = left;
        this.right = right;
        this.operator = operator;
    }

    static Automaton of(Automaton left, Automaton right, Operator operator) {
        return new Product(left, right, operator).build();
    }

    private Automaton build() {
        number(start(left), start(right));
        while (!open.isEmpty()) {
            long[] pair = open.remove();
            connect((int) pair[0], (int) pair[1], (int) pair[2]);
        }
        return result.finish();
    }

    private static int start(Automaton automaton) {
        return automaton.getNumStates() == 0 ? DEAD : 0;
    }

    private void connect(int source, int l, int r) {
        Cursor leftward = new Cursor(left, l);
        Cursor rightward = new Cursor(right, r);
        int c = 0;
        while (c <= Character.MAX_CODE_POINT) {
            int l2 = leftward.targetAt(c);
            int r2 = rightward.targetAt(c);
            int last = Math.min(leftward.sameUntil(), rightward.sameUntil());
            if (isAlive(l2, r2)) {
                result.addTransition(source, number(l2, r2), c, last);
                Budget.transitions(++transitions);
            }
            c = last + 1;
        }
    }

    private boolean isAlive(int l, int r) {
        return switch (operator) {
            case AND -> l != DEAD && r != DEAD;
            case MINUS -> l != DEAD;
            case OR -> l != DEAD || r != DEAD;
        };
    }

    private int number(int l, int r) {
        long key = (l + 1L) << 32 | (r + 1L);
        Integer known = numbers.get(key);
        if (known != null) {
            return known;
        }
        int state = result.createState();
        Budget.states(state);
        numbers.put(key, state);
        result.setAccept(state, operator.accepts(l != DEAD && left.isAccept(l), r != DEAD && right.isAccept(r)));
        open.add(new long[] {state, l, r});
        return state;
    }

    /** Reads the transitions of one state in ascending order of code points. */
    private static final class Cursor {
        private final Automaton automaton;
        private final Transition transition = new Transition();
        private int remaining;
        private boolean atEnd = true;
        private int until;

        Cursor(Automaton automaton, int state) {
            this.automaton = automaton;
            if (state != DEAD) {
                remaining = automaton.initTransition(state, transition);
                advance();
            }
        }

        private void advance() {
            atEnd = remaining == 0;
            if (!atEnd) {
                automaton.getNextTransition(transition);
                remaining--;
            }
        }

        /** The target for a code point, which must not be smaller than the one before. */
        int targetAt(int codePoint) {
            while (!atEnd && transition.max < codePoint) {
                advance();
            }
            if (atEnd) {
                until = Character.MAX_CODE_POINT;
                return DEAD;
            }
            boolean inside = transition.min <= codePoint;
            until = inside ? transition.max : transition.min - 1;
            return inside ? transition.dest : DEAD;
        }

        /** The last code point with the same target as the one asked for. */
        int sameUntil() {
            return until;
        }
    }
}
