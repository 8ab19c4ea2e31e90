package dev.tenet.schema.language;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Which word lengths occur, found by layers of reachable states; large bounds cost nothing where layers repeat. */
final class Lengths {
    private final Graph graph;

    Lengths(Graph graph) {
        this.graph = graph;
    }

    boolean hasWord(int min, int max) {
        if (graph.states() == 0 || (max >= 0 && max < min)) {
            return false;
        }
        BitSet layer = layer(Math.max(0, min));
        if (max < 0) {
            return !layer.isEmpty();
        }
        // The nearest accepting state is fewer steps away than there are states.
        int further = Math.min(max - Math.max(0, min), graph.states());
        for (int i = 0; i < further && !layer.isEmpty() && !layer.intersects(graph.accepting()); i++) {
            layer = graph.after(layer);
        }
        return layer.intersects(graph.accepting());
    }

    /** The states that words of this length lead to. */
    BitSet layer(int length) {
        Map<BitSet, Integer> seen = new HashMap<>();
        BitSet layer = new BitSet();
        layer.set(0, Math.min(1, graph.states()));
        for (int i = 0; i < length && !layer.isEmpty(); i++) {
            Integer before = seen.putIfAbsent(layer, i);
            if (before != null) {
                return repeat(layer, (length - i) % (i - before));
            }
            if ((long) i * graph.states() > Budget.LAYER_CELLS) {
                throw new LanguageTooComplexException("words of " + length + " code points");
            }
            layer = graph.after(layer);
        }
        return layer;
    }

    private BitSet repeat(BitSet layer, int times) {
        BitSet result = layer;
        for (int i = 0; i < times; i++) {
            result = graph.after(result);
        }
        return result;
    }
}
