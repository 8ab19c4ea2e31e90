package dev.tenet.linter.ruleset.glob;

import java.util.ArrayList;
import java.util.List;

/**
 * A file pattern as minimatch 3 reads it with {@code matchBase}: <code>*</code>, <code>**</code>, {@code ?}, {@code [a-z]}, <code>
 * {a,b}</code>, {@code +(a|b)} and its kin, a leading {@code !}. A pattern without slash is for the last segment of a path. Only what
 * starts with a dot matches what starts with a dot. Matching takes polynomial time.
 */
public final class Glob {
    private static final int LONGEST_PATTERN = 2_000;
    private static final int LONGEST_PATH = 4_096;

    private final boolean negated;
    private final List<List<SegmentPattern>> alternatives;

    private Glob(boolean negated, List<List<SegmentPattern>> alternatives) {
        this.negated = negated;
        this.alternatives = alternatives;
    }

    /** Throws {@link IllegalArgumentException} where a pattern is too long, or stands for too many. */
    public static Glob parse(String text) {
        String pattern = text.strip();
        if (pattern.length() > LONGEST_PATTERN) {
            throw new IllegalArgumentException("the pattern has more than " + LONGEST_PATTERN + " characters");
        }
        int marks = 0;
        while (marks < pattern.length() && pattern.charAt(marks) == '!') {
            marks++;
        }
        List<List<SegmentPattern>> alternatives = new ArrayList<>();
        for (String each : Braces.expand(pattern.substring(marks))) {
            List<SegmentPattern> segments = new ArrayList<>();
            for (String segment : each.split("/+", -1)) {
                segments.add(SegmentPattern.parse(segment));
            }
            alternatives.add(segments);
        }
        return new Glob(marks % 2 == 1, alternatives);
    }

    /** @param path with {@code /} between segments */
    public boolean matches(String path) {
        if (path.length() > LONGEST_PATH) {
            return negated;
        }
        List<String> segments = List.of(path.split("/+", -1));
        String last = "";
        for (String segment : segments) {
            last = segment.isEmpty() ? last : segment;
        }
        for (List<SegmentPattern> alternative : alternatives) {
            List<String> subject = alternative.size() == 1 ? List.of(last) : segments;
            if (new SegmentsMatch(alternative, subject).matches()) {
                return !negated;
            }
        }
        return negated;
    }
}
