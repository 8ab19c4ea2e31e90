package dev.tenet.contract.source;

/** A source cannot be read, or may not be; the message says what is wrong and what to do, and names no place. */
public final class SourceException extends Exception {
    private static final long serialVersionUID = 1;

    public SourceException(String message) {
        super(message, null, false, false);
    }
}
