package dev.tenet.schema.language;

/** How large an automaton may become: no single operation takes more than some 200 ms. */
final class Budget {
    static final int STATES = 10_000;
    static final int TRANSITIONS = 400_000;

    /** Beginnings and ends of transitions, as often as they are looked at. */
    static final long DETERMINIZE_WORK = 500_000;

    /** Transitions, as often as they are looked at, before an automaton is left as it is. */
    static final long MINIMIZE_WORK = 400_000;

    /** Layers times states, when words are counted. */
    static final long LAYER_CELLS = 100_000_000L;

    static int states(int count) {
        if (count > STATES) {
            throw new LanguageTooComplexException("more than " + STATES + " states");
        }
        return count;
    }

    static void transitions(int count) {
        if (count > TRANSITIONS) {
            throw new LanguageTooComplexException("more than " + TRANSITIONS + " transitions");
        }
    }

    private Budget() {}
}
