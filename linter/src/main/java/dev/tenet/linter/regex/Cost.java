package dev.tenet.linter.regex;

/** How long an engine that backtracks can take for an expression, judged by how it repeats. */
enum Cost {
    /** Nothing repeats in more than one way: linear in the text. */
    LINEAR,
    /** Something repeats, but nothing within a repetition: a power of the length of the text, small for small texts. */
    POLYNOMIAL,
    /** Repetitions within repetitions: no bound worth the name. */
    EXPONENTIAL;

    static Cost of(Term term) {
        int loops = loops(term);
        return loops == 0 ? LINEAR : loops == 1 ? POLYNOMIAL : EXPONENTIAL;
    }

    /** The number of repetitions that one try can be spread over; counted high where in doubt. */
    private static int loops(Term term) {
        if (term instanceof Term.Choice choice) {
            return choice.options().stream().mapToInt(Cost::loops).sum();
        }
        if (term instanceof Term.Sequence sequence) {
            return sequence.terms().stream().mapToInt(Cost::loops).sum();
        }
        if (term instanceof Term.Group group) {
            return loops(group.term());
        }
        if (term instanceof Term.Look look) {
            return loops(look.term());
        }
        if (term instanceof Term.Repeat repeat) {
            boolean single = repeat.term() instanceof Term.Characters;
            boolean fixed = repeat.most() <= 1 || (single && repeat.least() == repeat.most());
            return repeat.most() >= 0 && fixed ? loops(repeat.term()) : single ? 1 : 2;
        }
        return 0;
    }
}
