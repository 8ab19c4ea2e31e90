package dev.tenet.linter.javascript;

/** A function of a script threw, ran too long, or returned what is no list of results. */
final class FunctionFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    FunctionFailure(String message) {
        super(message, null, false, false);
    }
}
