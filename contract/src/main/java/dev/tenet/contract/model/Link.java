package dev.tenet.contract.model;

import dev.tenet.contract.tree.Place;

/** A Link Object of a response. */
public record Link(Place place, String name) {}
