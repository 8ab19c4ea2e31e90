package dev.tenet.contract.source;

/** A source cannot be read, or may not be; the message says what is wrong and what to do, and names no place. */
public final class SourceException extends Exception {
    private static final long serialVersionUID = 1;

    private final boolean ofContent;
    private final boolean absent;

    public SourceException(String message) {
        this(message, false, false);
    }

    private SourceException(String message, boolean ofContent, boolean absent) {
        super(message, null, false, false);
        this.ofContent = ofContent;
        this.absent = absent;
    }

    /** What holds the source is there (a commit, a repository of artifacts), and knows no such source: it may not have been made yet. */
    public static SourceException absent(String message) {
        return new SourceException(message, false, true);
    }

    public boolean isAbsent() {
        return absent;
    }

    /** The source is there, and what is in it is wrong as a whole. */
    public static SourceException ofContent(String message) {
        return new SourceException(message, true, false);
    }

    public boolean isOfContent() {
        return ofContent;
    }
}
