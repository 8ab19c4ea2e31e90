package dev.tenet.cli;

/** What {@code tenet lint} does about findings that can be repaired. */
enum FixMode {
    /** It reports them. */
    OFF,
    /** It repairs the documents. */
    WRITE,
    /** It prints what it would change. */
    PREVIEW;

    /** @throws IllegalArgumentException where there is nothing to run dry */
    static FixMode of(boolean fix, boolean dryRun) {
        if (dryRun && !fix) {
            throw new IllegalArgumentException("--dry-run goes with --fix");
        }
        return dryRun ? PREVIEW : fix ? WRITE : OFF;
    }
}
