package dev.tenet.linter.path;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A question that has to be answered before it is known what a step leads to. */
final class Fork implements Outcome {
    private final Automaton automaton;
    private final Reach reach;
    private final Question question;
    private volatile @Nullable Outcome whenTrue;
    private volatile @Nullable Outcome whenFalse;

    Fork(Automaton automaton, Reach reach) {
        this.automaton = automaton;
        this.reach = reach;
        this.question = reach.question();
    }

    Question question() {
        return question;
    }

    /** The entries that the answer matters to. */
    Set<Integer> entries() {
        Set<Integer> entries = new TreeSet<>();
        reach.asked(question).forEach(node -> entries.addAll(node.entries()));
        return entries;
    }

    Outcome answered(boolean answer) {
        Outcome known = answer ? whenTrue : whenFalse;
        if (known != null) {
            return known;
        }
        Outcome outcome = automaton.outcome(reach.answered(question, answer));
        if (!automaton.isFull()) {
            remember(answer, outcome);
        }
        return outcome;
    }

    private void remember(boolean answer, Outcome outcome) {
        if (answer) {
            whenTrue = outcome;
        } else {
            whenFalse = outcome;
        }
    }
}
