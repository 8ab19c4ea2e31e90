package dev.tenet.contract.model;

import dev.tenet.contract.tree.Place;
import java.util.List;

/** A Request Body Object; in 2.0 made from the {@code body} or {@code formData} parameters and {@code consumes}. */
public record RequestBody(Place place, boolean required, List<MediaType> content) {}
