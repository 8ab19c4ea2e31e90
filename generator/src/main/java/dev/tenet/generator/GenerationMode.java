package dev.tenet.generator;

/** What a run may do. */
public enum GenerationMode {
    /** Writes, but leaves alone what was changed by hand. */
    WRITE,
    /** Writes, over changes by hand too. */
    FORCE,
    /** Generates and compares, and writes nothing. */
    COMPARE
}
