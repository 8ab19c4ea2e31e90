package dev.tenet.contract.model;

import dev.tenet.contract.tree.Place;
import java.util.List;
import java.util.Optional;

/** An Encoding Object, with defaults filled in where they do not depend on the schema. */
public record Encoding(
        Place place,
        String property,
        Optional<String> contentType,
        List<Header> headers,
        String style,
        boolean explode,
        boolean allowReserved) {}
