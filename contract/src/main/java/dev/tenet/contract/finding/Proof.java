package dev.tenet.contract.finding;

/** What a finding rests on. */
public enum Proof {
    /** A value that one side accepts and the other rejects, confirmed by an independent validator. */
    WITNESS,
    /** Schema containment: nobody breaks. */
    CONTAINED,
    /** Neither was shown within the budget. */
    UNDECIDED,
    /** A rule about what is no schema: an operation removed, a scope added, a text changed. */
    RULE;

    /** The name in reports. */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
