package dev.tenet.linter.openapi;

import java.util.ArrayList;
import java.util.List;

/** Paths to values, built from where a rule stands. */
final class Paths {
    private Paths() {}

    static List<String> below(List<String> path, String... segments) {
        List<String> below = new ArrayList<>(path.size() + segments.length);
        below.addAll(path);
        below.addAll(List.of(segments));
        return List.copyOf(below);
    }

    static List<String> below(List<String> path, String segment, int index) {
        return below(path, segment, Integer.toString(index));
    }

    static List<String> below(List<String> path, int index) {
        return below(path, Integer.toString(index));
    }
}
