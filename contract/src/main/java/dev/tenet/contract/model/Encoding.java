package dev.tenet.contract.model;

import dev.tenet.contract.tree.Place;
import java.util.List;
import java.util.Optional;

/**
 * An Encoding Object, with defaults filled in where they do not depend on the schema.
 *
 * @param part the name of the property; for parts without names (3.2) their position, such as {@code [0]}, or {@link #ANY_ITEM}
 */
public record Encoding(
        Place place,
        String part,
        Optional<String> contentType,
        List<Header> headers,
        String style,
        boolean explode,
        boolean allowReserved) {

    /** Stands for the position of all parts that have no encoding of their own ({@code itemEncoding}). */
    public static final String ANY_ITEM = "[]";

    /** Whether it is told by its position. */
    public boolean isPositional() {
        return part.startsWith("[");
    }
}
