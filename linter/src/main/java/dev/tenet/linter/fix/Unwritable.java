package dev.tenet.linter.fix;

/** A change that cannot be written into the text as it is; nothing is lost but the fix. */
final class Unwritable extends Exception {
    private static final long serialVersionUID = 1;

    Unwritable() {
        super("", null, false, false);
    }
}
