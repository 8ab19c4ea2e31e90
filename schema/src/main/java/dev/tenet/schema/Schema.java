package dev.tenet.schema;

import dev.tenet.contract.tree.Place;

/** A schema where it stands, the dialect that it is written in, and what it is used for. */
public record Schema(Place place, Dialect dialect, Usage usage) {}
