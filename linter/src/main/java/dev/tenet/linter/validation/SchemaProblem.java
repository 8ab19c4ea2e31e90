package dev.tenet.linter.validation;

/** Ends the compilation of one subschema: what it says cannot be used. */
final class SchemaProblem extends RuntimeException {
    private static final long serialVersionUID = 1;

    SchemaProblem(String message) {
        super(message, null, false, false);
    }
}
