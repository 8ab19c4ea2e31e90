package dev.tenet.generator.lowering;

/** One thing that lowering does to a whole document. A second run changes nothing. */
@FunctionalInterface
interface Step {
    void lower(Draft draft);
}
