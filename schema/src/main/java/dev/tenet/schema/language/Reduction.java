package dev.tenet.schema.language;

import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.MinimizationOperations;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/** Makes an automaton deterministic, drops its dead states and, unless that is dear, minimises it. */
final class Reduction {

    static Automaton reduce(Automaton automaton) {
        Automaton result = Operations.removeDeadStates(determinized(automaton));
        Budget.states(result.getNumStates());
        if (result.getNumStates() < 2 || !isCheap(result)) {
            return result;
        }
        return Operations.removeDeadStates(MinimizationOperations.minimize(result, Budget.DETERMINIZE_WORK));
    }

    private static Automaton determinized(Automaton automaton) {
        if (automaton.isDeterministic()) {
            return automaton;
        }
        try {
            return Operations.determinize(automaton, Budget.DETERMINIZE_WORK);
        } catch (TooComplexToDeterminizeException e) {
            throw new LanguageTooComplexException("more work than " + Budget.DETERMINIZE_WORK + " to determinize");
        }
    }

    private static boolean isCheap(Automaton automaton) {
        return (long) automaton.getNumStates() * automaton.getStartPoints().length <= Budget.MINIMIZE_CELLS;
    }

    private Reduction() {}
}
