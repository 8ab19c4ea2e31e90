package dev.tenet.generator.engine;

/** The engine could not generate; the message says why, in one line. */
public final class EngineException extends Exception {
    private static final long serialVersionUID = 1L;

    public EngineException(String message, Throwable cause) {
        super(message, cause);
    }
}
