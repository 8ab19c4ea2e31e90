package dev.tenet.schema.language;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.util.automaton.Automaton;

/** The elementary automata. */
final class ElementaryAutomata {

    static Automaton star(CodePoints codePoints) {
        return counted(codePoints, 0, -1);
    }

    /** Strings of min to max (negative: any number of) such code points. */
    static Automaton counted(CodePoints codePoints, int min, int max) {
        if (max >= 0 && max < min) {
            return new Automaton();
        }
        Automaton.Builder result = new Automaton.Builder();
        int last = Budget.states(Math.max(min, max));
        for (int i = 0; i <= last; i++) {
            int state = result.createState();
            result.setAccept(state, i >= min);
            if (i > 0) {
                connect(result, i - 1, i, codePoints);
            }
        }
        if (max < 0) {
            connect(result, last, last, codePoints);
        }
        return result.finish();
    }

    /** A tree of prefixes. */
    static Automaton words(Collection<String> words) {
        Automaton.Builder result = new Automaton.Builder();
        Map<Long, Integer> targets = new HashMap<>();
        result.createState();
        for (String word : words) {
            int state = 0;
            for (int c : word.codePoints().toArray()) {
                int source = state;
                state = targets.computeIfAbsent((long) source << 32 | c, edge -> {
                    int target = Budget.states(result.createState());
                    result.addTransition(source, target, c);
                    return target;
                });
            }
            result.setAccept(state, result.isAccept(state) || CodePoints.ALL.containsAll(word));
        }
        return result.finish();
    }

    static void connect(Automaton.Builder automaton, int source, int target, CodePoints codePoints) {
        for (int i = 0; i < codePoints.ranges(); i++) {
            automaton.addTransition(source, target, codePoints.first(i), codePoints.last(i));
        }
    }

    private ElementaryAutomata() {}
}
