package dev.tenet.linter.path;

/** A text is no JSONPath expression of the dialect. */
public final class JsonPathException extends Exception {
    private static final long serialVersionUID = 1;

    private final int offset;

    public JsonPathException(int offset, String message) {
        super(message, null, false, false);
        this.offset = offset;
    }

    /** Where in the expression, counted from 0. */
    public int offset() {
        return offset;
    }
}
