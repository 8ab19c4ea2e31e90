package dev.tenet.contract;

import dev.tenet.contract.tree.Position;
import java.util.Optional;

/**
 * The input or the call is wrong: one message for the user, of the form {@code file:line:column: what is wrong, what to do}. The
 * command line ends with exit code 2.
 */
public final class InputException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public InputException(String message) {
        super(message, null, false, false);
    }

    public static InputException at(String source, Optional<Position> position, String message) {
        return new InputException(source + position.map(at -> ":" + at).orElse("") + ": " + message);
    }
}
