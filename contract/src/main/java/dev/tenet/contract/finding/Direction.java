package dev.tenet.contract.finding;

/** Which way the data goes that a finding is about. */
public enum Direction {
    REQUEST,
    RESPONSE;

    /** The name in reports. */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
