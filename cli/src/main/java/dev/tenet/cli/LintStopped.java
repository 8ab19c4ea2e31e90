package dev.tenet.cli;

/** Nothing can be linted. The message stands alone on standard error, as scripts know it from Spectral. */
final class LintStopped extends Exception {
    private static final long serialVersionUID = 1;

    LintStopped(String message) {
        super(message, null, false, false);
    }
}
