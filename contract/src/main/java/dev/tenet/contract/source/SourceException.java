package dev.tenet.contract.source;

/** A source cannot be read, or may not be; the message says what is wrong and what to do, and names no place. */
public final class SourceException extends Exception {
    private static final long serialVersionUID = 1;

    private final boolean ofContent;

    public SourceException(String message) {
        this(message, false);
    }

    private SourceException(String message, boolean ofContent) {
        super(message, null, false, false);
        this.ofContent = ofContent;
    }

    /** The source is there, and what is in it is wrong as a whole. */
    public static SourceException ofContent(String message) {
        return new SourceException(message, true);
    }

    public boolean isOfContent() {
        return ofContent;
    }
}
