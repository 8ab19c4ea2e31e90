package dev.tenet.cli;

import java.io.InputStream;

/**
 * Standard input.
 *
 * @param interactive whether a person sits there, so that nothing is to be read
 */
record Stdin(InputStream bytes, boolean interactive) {
    /** The launcher says in {@code tenet.terminal} whether it is a terminal; without it, the console answers. */
    static Stdin system() {
        String told = System.getProperty("tenet.terminal");
        return new Stdin(System.in, told == null ? System.console() != null : told.contains("in"));
    }
}
