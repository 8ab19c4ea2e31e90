package dev.tenet.project.consumers;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the values of an example stand for others, too: the paths of matching rules ({@code $.lines[*].status}) that are still to go. */
record MatcherPaths(List<List<String>> paths) {
    static final MatcherPaths NONE = new MatcherPaths(List.of());
    static final MatcherPaths EVERYWHERE = new MatcherPaths(List.of(List.of()));

    private static final Pattern STEP =
            Pattern.compile("\\.([^.\\[\\]]+)|\\['([^']*)'\\]|\\[\"([^\"]*)\"\\]|\\[(\\*|\\d+)\\]");
    private static final String ANY = "*";

    MatcherPaths {
        paths = List.copyOf(paths);
    }

    /** The steps of a path behind its {@code $}; those that are not understood stand for anything below. */
    static List<String> steps(String path) {
        List<String> steps = new ArrayList<>();
        Matcher matcher = STEP.matcher(path);
        int at = path.startsWith("$") ? 1 : 0;
        while (matcher.find(at) && matcher.start() == at) {
            for (int group = 1; group <= matcher.groupCount(); group++) {
                if (matcher.group(group) != null) {
                    steps.add(matcher.group(group));
                }
            }
            at = matcher.end();
        }
        return steps;
    }

    MatcherPaths step(String name) {
        return after(step -> step.equals(name) || step.equals(ANY));
    }

    MatcherPaths stepIntoArray() {
        return after(step -> true);
    }

    private MatcherPaths after(java.util.function.Predicate<String> fits) {
        if (paths.isEmpty()) {
            return this;
        }
        List<List<String>> left = new ArrayList<>();
        for (List<String> path : paths) {
            if (path.isEmpty()) {
                left.add(path);
            } else if (fits.test(path.get(0))) {
                left.add(path.subList(1, path.size()));
            }
        }
        return new MatcherPaths(left);
    }

    /** Whether the value is only an example here. */
    boolean isHere() {
        return paths.stream().anyMatch(List::isEmpty);
    }
}
