package dev.tenet.linter.ruleset;

/** What a ruleset extends cannot be found; the message names no place. */
final class LocationException extends Exception {
    private static final long serialVersionUID = 1;

    LocationException(String message) {
        super(message, null, false, false);
    }
}
