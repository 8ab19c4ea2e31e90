package dev.tenet.linter.regex;

/** Matching a pattern against a text takes more steps than it is given; the text is neither accepted nor rejected. */
public final class PatternTooCostlyException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String reason;

    PatternTooCostlyException(String source) {
        super("the regular expression /" + source + "/ takes too long to match", null, false, false);
        this.reason = "the regular expression /" + source + "/ takes too long to match";
    }

    /** The message. */
    public String reason() {
        return reason;
    }
}
