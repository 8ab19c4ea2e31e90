package dev.tenet.linter.ruleset.glob;

import java.util.ArrayList;
import java.util.List;

/** A segment's pattern as a small machine: states that lead to states. */
final class SegmentStates {
    private final List<State> states = new ArrayList<>();
    private int start;
    private boolean magic;
    private boolean startsWithMagic;

    /** What a state does; all but the end lead on to others. */
    sealed interface State {
        record End() implements State {}

        record One(CharacterSet set, int next) implements State {}

        record Star(int next) implements State {}

        record Choice(List<Integer> next) implements State {}

        /** Anything, unless {@code excluded} and what follows match; only as a prefix where something follows. */
        record Not(int excluded, boolean toTheEnd, int next) implements State {}
    }

    int add(State state) {
        states.add(state);
        return states.size() - 1;
    }

    /** For a loop, whose state is known before what it leads to. */
    void set(int position, State state) {
        states.set(position, state);
    }

    State get(int position) {
        return states.get(position);
    }

    int size() {
        return states.size();
    }

    int start() {
        return start;
    }

    /** Whether it holds anything but plain characters. */
    boolean isMagic() {
        return magic;
    }

    boolean startsWithMagic() {
        return startsWithMagic;
    }

    SegmentStates startingAt(int first, boolean isMagic, boolean isMagicFirst) {
        start = first;
        magic = isMagic;
        startsWithMagic = isMagicFirst;
        return this;
    }
}
