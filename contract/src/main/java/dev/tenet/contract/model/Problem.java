package dev.tenet.contract.model;

import dev.tenet.contract.tree.Place;

/** Something in a readable document that could not be understood, and so is not analysed. */
public record Problem(Place place, String message) {}
