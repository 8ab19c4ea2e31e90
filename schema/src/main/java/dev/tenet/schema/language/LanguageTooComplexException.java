package dev.tenet.schema.language;

/** An automaton would grow beyond the {@link Budget}. */
public final class LanguageTooComplexException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LanguageTooComplexException(String message) {
        super(message);
    }
}
