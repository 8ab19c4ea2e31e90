package dev.tenet.linter.regex;

/** A text is no regular expression of ECMAScript; the message is that of JavaScript's {@code new RegExp}. */
public final class EcmaPatternException extends Exception {
    private static final long serialVersionUID = 1;

    private final String reason;

    EcmaPatternException(String reason) {
        super(reason, null, false, false);
        this.reason = reason;
    }

    /** The message. */
    public String reason() {
        return reason;
    }

    static EcmaPatternException invalid(String source, String flags, String reason) {
        return new EcmaPatternException("Invalid regular expression: /" + source + "/" + flags + ": " + reason);
    }
}
