package dev.tenet.linter.ruleset;

/** An expression refers to an alias that is not there, or to itself. */
final class AliasException extends Exception {
    private static final long serialVersionUID = 1;

    AliasException(String message) {
        super(message, null, false, false);
    }
}
