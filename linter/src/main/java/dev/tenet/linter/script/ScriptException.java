package dev.tenet.linter.script;

/** A script cannot be used; the message is of the form {@code file:line:column: what is wrong, what to do}. */
public final class ScriptException extends Exception {
    private static final long serialVersionUID = 1;

    public ScriptException(String message) {
        super(message, null, false, false);
    }
}
