package dev.tenet.sample.shared;

/** The state of a thing does not allow what was asked for. */
public final class Conflict extends RuntimeException {
    private final String kind;

    /** @param kind names the kind of conflict, as the last part of the problem's type */
    public Conflict(String kind, String message) {
        super(message, null, false, false);
        this.kind = kind;
    }

    public String kind() {
        return kind;
    }
}
