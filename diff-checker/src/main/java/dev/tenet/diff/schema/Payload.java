package dev.tenet.diff.schema;

import dev.tenet.contract.finding.Direction;
import dev.tenet.contract.tree.Place;
import dev.tenet.schema.Usage;

/**
 * A value on the wire that both contracts describe.
 *
 * @param subject what it is, for people: {@code request body}, {@code query parameter 'since'}
 * @param direction which way it goes
 * @param text whether its scalars are written as text, as in parameters and headers
 */
public record Payload(String subject, Direction direction, boolean text, Place base, Place revision) {

    Usage usage() {
        return direction == Direction.REQUEST
                ? text ? Usage.REQUEST_TEXT : Usage.REQUEST
                : text ? Usage.RESPONSE_TEXT : Usage.RESPONSE;
    }

    /** A place inside the value, for people. */
    String at(String path) {
        if (path.isEmpty()) {
            return subject;
        }
        return text ? subject + " " + path : path;
    }
}
