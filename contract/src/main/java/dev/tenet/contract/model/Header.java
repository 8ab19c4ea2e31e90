package dev.tenet.contract.model;

import dev.tenet.contract.tree.Place;
import java.util.List;
import java.util.Optional;

/** A Header Object with defaults filled in; {@code Content-Type} is left out, as the specification asks. 2.0: the header object is its own schema. */
public record Header(
        Place place,
        String name,
        boolean required,
        boolean deprecated,
        boolean explode,
        Optional<Place> schema,
        List<MediaType> content) {}
