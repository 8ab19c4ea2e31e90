package dev.tenet.contract.model;

import dev.tenet.contract.tree.Place;
import java.util.List;

/** A Callback Object: path items keyed by runtime expressions. */
public record Callback(Place place, String name, List<PathItem> items) {}
