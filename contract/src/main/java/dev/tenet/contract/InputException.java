package dev.tenet.contract;

import dev.tenet.contract.tree.Position;
import java.util.Optional;

/**
 * The input or the call is wrong: one message for the user, of the form {@code file:line:column: what is wrong, what to do}. The
 * command line ends with exit code 2.
 */
public final class InputException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Optional<Position> position;
    private final String problem;
    private final boolean absent;

    public InputException(String message) {
        this(message, Optional.empty(), message, false);
    }

    private InputException(String message, Optional<Position> position, String problem, boolean absent) {
        super(message, null, false, false);
        this.position = position;
        this.problem = problem;
        this.absent = absent;
    }

    /** What was asked for is not there yet: a file in a commit, a release in a repository. */
    static InputException absent(String message) {
        return new InputException(message, Optional.empty(), message, true);
    }

    /** Whether what was asked for may only not have been made yet, as before a first release. */
    public boolean isAbsent() {
        return absent;
    }

    public static InputException at(String source, Optional<Position> position, String message) {
        return new InputException(
                source + position.map(at -> ":" + at).orElse("") + ": " + message, position, message, false);
    }

    /** Where in the text, if it is known. */
    public Optional<Position> position() {
        return position;
    }

    /** The message without source and position. */
    public String problem() {
        return problem;
    }
}
