package dev.tenet.schema.language;

/** An expression cannot be compiled to an automaton. */
final class IrregularExpressionException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String reason;

    IrregularExpressionException(String reason) {
        super(reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
