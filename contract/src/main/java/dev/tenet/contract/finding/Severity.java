package dev.tenet.contract.finding;

/** How much a finding of the linter matters, most severe first; the numbers are those of Spectral's JSON and of the Language Server Protocol less one. */
public enum Severity {
    ERROR("error"),
    WARNING("warn"),
    INFO("info"),
    HINT("hint");

    private final String label;

    Severity(String label) {
        this.label = label;
    }

    /** The word that rulesets and options use: error, warn, info, hint. */
    public String label() {
        return label;
    }

    /** 0 for an error to 3 for a hint. */
    public int number() {
        return ordinal();
    }

    /** Whether this is as severe as the bar, or more. */
    public boolean isAtLeast(Severity bar) {
        return compareTo(bar) <= 0;
    }
}
