package dev.tenet.linter.path.filter;

/** A text is no expression that filters can hold. */
public final class FilterSyntaxException extends Exception {
    private static final long serialVersionUID = 1;

    private final int offset;
    private final String reason;

    FilterSyntaxException(int offset, String reason) {
        super(reason, null, false, false);
        this.offset = offset;
        this.reason = reason;
    }

    /** What is wrong. */
    public String reason() {
        return reason;
    }

    /** Where in the expression, counted from 0. */
    public int offset() {
        return offset;
    }
}
