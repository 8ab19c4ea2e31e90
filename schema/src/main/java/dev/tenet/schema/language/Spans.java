package dev.tenet.schema.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * For each state the lengths of the shortest and of the longest word that is accepted from there. States that accept the same
 * agree in both: a start for minimisation that tells the states of a counter apart at once.
 */
record Spans(int[] shortest, int[] longest) {
    static final int UNKNOWN = -1;
    static final int UNBOUNDED = -1;

    static Spans of(Graph graph) {
        List<List<Integer>> predecessors = IntStream.range(0, graph.states())
                .<List<Integer>>mapToObj(state -> new ArrayList<>())
                .toList();
        for (int state = 0; state < graph.states(); state++) {
            for (int target : graph.successors()[state]) {
                predecessors.get(target).add(state);
            }
        }
        return new Spans(shortest(graph, predecessors), longest(graph, predecessors));
    }

    private static int[] shortest(Graph graph, List<List<Integer>> predecessors) {
        int[] result = new int[graph.states()];
        Arrays.fill(result, UNKNOWN);
        ArrayDeque<Integer> open = new ArrayDeque<>();
        graph.accepting().stream().forEach(state -> {
            result[state] = 0;
            open.add(state);
        });
        while (!open.isEmpty()) {
            int state = open.remove();
            for (int before : predecessors.get(state)) {
                if (result[before] == UNKNOWN) {
                    result[before] = result[state] + 1;
                    open.add(before);
                }
            }
        }
        return result;
    }

    /** From the last states backwards; what lies before a loop is never reached. No state may be dead. */
    private static int[] longest(Graph graph, List<List<Integer>> predecessors) {
        int[] result = new int[graph.states()];
        Arrays.fill(result, UNBOUNDED);
        int[] height = new int[graph.states()];
        int[] remaining =
                Arrays.stream(graph.successors()).mapToInt(s -> s.length).toArray();
        ArrayDeque<Integer> open = new ArrayDeque<>();
        IntStream.range(0, remaining.length).filter(s -> remaining[s] == 0).forEach(open::add);
        while (!open.isEmpty()) {
            int state = open.remove();
            result[state] = height[state];
            for (int before : predecessors.get(state)) {
                height[before] = Math.max(height[before], height[state] + 1);
                if (--remaining[before] == 0) {
                    open.add(before);
                }
            }
        }
        return result;
    }
}
