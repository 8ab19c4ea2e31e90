package dev.tenet.schema.language;

/** A text is no ECMA-262 regular expression. */
final class ExpressionSyntaxException extends Exception {
    private static final long serialVersionUID = 1L;

    ExpressionSyntaxException(String message, int position) {
        super(message + " at position " + position);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
