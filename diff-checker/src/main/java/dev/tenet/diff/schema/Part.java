package dev.tenet.diff.schema;

import dev.tenet.contract.tree.Place;
import java.util.Optional;

/**
 * One of the schemas that hold together for a value.
 *
 * @param place the schema object
 * @param alternative where the part is the one branch besides null of a {@code oneOf} or {@code anyOf}: that keyword
 */
record Part(Place place, Optional<Keyword> alternative) {

    /** A keyword of a schema: the schema, and the name. */
    record Keyword(Place owner, String name) {}
}
