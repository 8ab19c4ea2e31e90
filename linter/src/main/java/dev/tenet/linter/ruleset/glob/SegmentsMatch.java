package dev.tenet.linter.ruleset.glob;

import java.util.List;

/** Whether the segments of a pattern match those of a path; each pair is looked at once. */
final class SegmentsMatch {
    private final List<SegmentPattern> patterns;
    private final List<String> segments;
    private final Boolean[][] known;

    SegmentsMatch(List<SegmentPattern> patterns, List<String> segments) {
        this.patterns = patterns;
        this.segments = segments;
        this.known = new Boolean[patterns.size() + 1][segments.size() + 1];
    }

    boolean matches() {
        return matches(0, 0);
    }

    private boolean matches(int pattern, int segment) {
        Boolean before = known[pattern][segment];
        if (before == null) {
            before = decide(pattern, segment);
            known[pattern][segment] = before;
        }
        return before;
    }

    private boolean decide(int pattern, int segment) {
        if (pattern == patterns.size()) {
            return segment == segments.size();
        }
        boolean left = segment < segments.size();
        if (!patterns.get(pattern).isAnyDepth()) {
            return left && patterns.get(pattern).matches(segments.get(segment)) && matches(pattern + 1, segment + 1);
        }
        boolean last = pattern + 1 == patterns.size();
        if (left && !segments.get(segment).startsWith(".")) {
            // At the end of a pattern ** stands for at least one segment.
            return (last && segment + 1 == segments.size())
                    || matches(pattern, segment + 1)
                    || (!last && matches(pattern + 1, segment));
        }
        return !last && matches(pattern + 1, segment);
    }
}
