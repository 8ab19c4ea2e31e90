package dev.tenet.linter.recommended;

/** Which way a payload goes. */
enum Direction {
    /** To the service. */
    REQUEST,
    /** From the service. */
    RESPONSE;

    Direction opposite() {
        return this == REQUEST ? RESPONSE : REQUEST;
    }
}
