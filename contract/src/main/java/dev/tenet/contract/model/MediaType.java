package dev.tenet.contract.model;

import dev.tenet.contract.tree.Place;
import java.util.List;
import java.util.Optional;

/**
 * A Media Type Object.
 *
 * @param name the media type or range, as written
 * @param itemSchema of sequential media types (3.2)
 */
public record MediaType(
        Place place, String name, Optional<Place> schema, Optional<Place> itemSchema, List<Encoding> encoding) {}
