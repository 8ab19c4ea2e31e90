package dev.tenet.linter.javascript;

/** What a script imports cannot be had. */
final class ModuleNotFoundException extends Exception {
    private static final long serialVersionUID = 1;

    ModuleNotFoundException(String message) {
        super(message, null, false, false);
    }
}
