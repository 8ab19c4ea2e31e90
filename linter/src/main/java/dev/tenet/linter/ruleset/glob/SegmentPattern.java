package dev.tenet.linter.ruleset.glob;

/** The pattern of one segment of a path. */
final class SegmentPattern {
    private final String text;
    private final SegmentStates states;

    private SegmentPattern(String text, SegmentStates states) {
        this.text = text;
        this.states = states;
    }

    static SegmentPattern parse(String text) {
        return new SegmentPattern(text, new SegmentParser(text).parse());
    }

    /** Whether it stands for any number of segments. */
    boolean isAnyDepth() {
        return text.equals("**");
    }

    boolean matches(String segment) {
        if (states.isMagic() && (segment.isEmpty() || (states.startsWithMagic() && segment.charAt(0) == '.'))) {
            return false;
        }
        return new SegmentMatch(states, segment).matches();
    }
}
