package dev.tenet.linter.ruleset.glob;

import dev.tenet.linter.ruleset.glob.SegmentStates.State;

/** Whether a segment's pattern matches a text; each state is tried once at each place. */
final class SegmentMatch {
    private static final byte NO = 1;
    private static final byte YES = 2;

    private final SegmentStates states;
    private final String text;
    private final byte[][] known;

    SegmentMatch(SegmentStates states, String text) {
        this.states = states;
        this.text = text;
        this.known = new byte[states.size() * 2][];
    }

    boolean matches() {
        return matches(states.start(), 0, true);
    }

    /** @param toTheEnd whether the whole rest of the text is to be matched */
    private boolean matches(int state, int at, boolean toTheEnd) {
        int row = state * 2 + (toTheEnd ? 1 : 0);
        if (known[row] == null) {
            known[row] = new byte[text.length() + 1];
        }
        if (known[row][at] == 0) {
            // A loop that comes back without having moved leads nowhere.
            known[row][at] = NO;
            known[row][at] = decide(states.get(state), state, at, toTheEnd) ? YES : NO;
        }
        return known[row][at] == YES;
    }

    private boolean decide(State state, int self, int at, boolean toTheEnd) {
        if (state instanceof State.End) {
            return !toTheEnd || at == text.length();
        }
        if (state instanceof State.One one) {
            return at < text.length() && one.set().has(text.charAt(at)) && matches(one.next(), at + 1, toTheEnd);
        }
        if (state instanceof State.Star star) {
            return matches(star.next(), at, toTheEnd) || (at < text.length() && matches(self, at + 1, toTheEnd));
        }
        if (state instanceof State.Not not) {
            return !matches(not.excluded(), at, not.toTheEnd()) && matches(not.next(), at, toTheEnd);
        }
        for (int next : ((State.Choice) state).next()) {
            if (matches(next, at, toTheEnd)) {
                return true;
            }
        }
        return false;
    }
}
