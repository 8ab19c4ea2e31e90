package dev.tenet.linter.validation;

/** What compiling a schema came across, in order: what decides whether it can be used, and what is wrong first. */
sealed interface Step {
    /** A subschema. */
    record Child(Subschema schema) implements Step {}

    /** A {@code $ref}; where it leads depends on the root. */
    record Reference(RefKeyword keyword) implements Step {}

    /** The schema cannot be used. */
    record Problem(String message) implements Step {}
}
