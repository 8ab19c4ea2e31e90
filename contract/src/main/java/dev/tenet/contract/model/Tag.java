package dev.tenet.contract.model;

import dev.tenet.contract.tree.Place;

/** A Tag Object of the document. */
public record Tag(Place place, String name) {}
