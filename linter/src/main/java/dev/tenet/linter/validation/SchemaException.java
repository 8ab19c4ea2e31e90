package dev.tenet.linter.validation;

/** A schema cannot be used. */
public final class SchemaException extends Exception {
    private static final long serialVersionUID = 1;

    private final boolean missingReference;

    SchemaException(String message, boolean missingReference) {
        super(message, null, false, false);
        this.missingReference = missingReference;
    }

    /** Whether what is wrong is a {@code $ref} that leads nowhere. */
    public boolean isMissingReference() {
        return missingReference;
    }
}
