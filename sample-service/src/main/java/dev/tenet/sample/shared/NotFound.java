package dev.tenet.sample.shared;

import java.util.UUID;

/** There is no such thing, or the caller may not know of it: both are answered alike, so that ids cannot be guessed. */
public final class NotFound extends RuntimeException {
    private final String kind;

    public NotFound(String kind, UUID id) {
        super("There is no " + kind + " " + id + ".", null, false, false);
        this.kind = kind;
    }

    public String kind() {
        return kind;
    }
}
