package dev.tenet.contract.finding;

/** How much a finding matters, most severe first. */
public enum Level {
    /** A conforming peer breaks. */
    ERROR,
    /** Only a peer that relies on more than the contract says breaks, or it could not be decided. */
    WARNING,
    /** Nobody breaks. */
    INFO;

    /** The name in reports and options. */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public Level worst(Level other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
