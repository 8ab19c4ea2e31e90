package dev.tenet.schema.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.lucene.util.automaton.Automaton;

/** Lists words, shortest first, natural looking ones first among those of one length. */
final class Words {
    private final Automaton automaton;
    private final Graph graph;

    /** By length: the states from which some word of just that length is accepted. */
    private final List<BitSet> finishing = new ArrayList<>();

    private final List<String> found = new ArrayList<>();

    Words(Automaton automaton, Graph graph) {
        this.automaton = automaton;
        this.graph = graph;
        finishing.add(graph.accepting());
    }

    List<String> list(int count, int min, int max) {
        int length = Math.max(0, min);
        BitSet reached = new Lengths(graph).layer(length);
        while (found.size() < count && !reached.isEmpty() && (max < 0 || length <= max)) {
            if (finishing(length).get(0)) {
                listOfLength(length, count);
            }
            reached = graph.after(reached);
            length++;
        }
        return List.copyOf(found);
    }

    private BitSet finishing(int length) {
        while (finishing.size() <= length) {
            if ((long) finishing.size() * graph.states() > Budget.LAYER_CELLS) {
                throw new LanguageTooComplexException("words of " + length + " code points");
            }
            finishing.add(graph.before(finishing.get(finishing.size() - 1)));
        }
        return finishing.get(length);
    }

    private void listOfLength(int length, int count) {
        int[] word = new int[length];
        int[] states = new int[length + 1];
        int position = 0;
        boolean again = false;
        while (position >= 0) {
            if (position == length) {
                found.add(new String(word, 0, length));
                if (found.size() == count) {
                    return;
                }
                position--;
                again = true;
                continue;
            }
            BitSet wanted = finishing(length - position - 1);
            int previous = again ? word[position] : Preference.NONE;
            int next = Preference.next(automaton, states[position], previous, wanted::get);
            again = next == Preference.NONE;
            if (again) {
                position--;
            } else {
                word[position] = next;
                states[position + 1] = automaton.step(states[position], next);
                position++;
            }
        }
    }
}
