package dev.tenet.sample.shared;

/** A change is based on a version that is not the current one. */
public final class StaleVersion extends RuntimeException {
    public StaleVersion() {
        super("The resource has changed since it was read.", null, false, false);
    }
}
