package dev.tenet.linter.validation;

/** A validation was given up: schema and instance together ask for too much. */
public final class ValidationException extends RuntimeException {
    private static final long serialVersionUID = 1;

    ValidationException(String message) {
        super(message, null, false, false);
    }
}
