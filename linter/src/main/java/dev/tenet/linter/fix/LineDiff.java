package dev.tenet.linter.fix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds which lines differ: what is the same at both ends is set aside, and the lines that occur once in each text, in one order, divide
 * what is between ("patience diff"). The time grows little faster than the texts.
 */
final class LineDiff {
    /** Lines that are replaced; ends are exclusive. */
    record Hunk(int start, int end, int newStart, int newEnd) {}

    private final List<String> before;
    private final List<String> after;
    private final List<Hunk> hunks = new ArrayList<>();

    private LineDiff(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    static List<Hunk> of(List<String> before, List<String> after) {
        LineDiff diff = new LineDiff(before, after);
        diff.compare(0, before.size(), 0, after.size());
        return diff.hunks;
    }

    private void compare(int start, int end, int newStart, int newEnd) {
        int from = start;
        int newFrom = newStart;
        while (from < end && newFrom < newEnd && before.get(from).equals(after.get(newFrom))) {
            from++;
            newFrom++;
        }
        int to = end;
        int newTo = newEnd;
        while (to > from && newTo > newFrom && before.get(to - 1).equals(after.get(newTo - 1))) {
            to--;
            newTo--;
        }
        if (from == to && newFrom == newTo) {
            return;
        }
        List<int[]> anchors = from == to || newFrom == newTo ? List.of() : anchors(from, to, newFrom, newTo);
        if (anchors.isEmpty()) {
            hunks.add(new Hunk(from, to, newFrom, newTo));
            return;
        }
        for (int[] anchor : anchors) {
            compare(from, anchor[0], newFrom, anchor[1]);
            from = anchor[0] + 1;
            newFrom = anchor[1] + 1;
        }
        compare(from, to, newFrom, newTo);
    }

    /** Pairs of equal lines that occur once in both texts, the longest list that rises in both. */
    private List<int[]> anchors(int from, int to, int newFrom, int newTo) {
        Map<String, Integer> places = once(before, from, to);
        Map<String, Integer> newPlaces = once(after, newFrom, newTo);
        List<int[]> pairs = new ArrayList<>();
        for (int i = from; i < to; i++) {
            int place = newPlaces.getOrDefault(before.get(i), -1);
            if (place >= 0 && places.getOrDefault(before.get(i), -1) == i) {
                pairs.add(new int[] {i, place});
            }
        }
        return rising(pairs);
    }

    private static Map<String, Integer> once(List<String> lines, int from, int to) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = from; i < to; i++) {
            places.merge(lines.get(i), i, (first, second) -> -1);
        }
        return places;
    }

    private static List<int[]> rising(List<int[]> pairs) {
        int[] lowest = new int[pairs.size()];
        int[] previous = new int[pairs.size()];
        int length = 0;
        for (int i = 0; i < pairs.size(); i++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (pairs.get(lowest[middle])[1] < pairs.get(i)[1]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[i] = low == 0 ? -1 : lowest[low - 1];
            lowest[low] = i;
            length = Math.max(length, low + 1);
        }
        int[][] chosen = new int[length][];
        int at = length == 0 ? -1 : lowest[length - 1];
        for (int i = length - 1; i >= 0; i--) {
            chosen[i] = pairs.get(at);
            at = previous[at];
        }
        return Arrays.asList(chosen);
    }
}
