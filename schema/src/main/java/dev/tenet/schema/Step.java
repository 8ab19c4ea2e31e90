package dev.tenet.schema;

import dev.tenet.contract.tree.Place;

/** One step from a value to a value inside it, and how a schema speaks of it. */
public sealed interface Step {
    /** The property of that name. */
    record Property(String name) implements Step {}

    /** The properties whose names match the regular expression. */
    record PatternProperty(String pattern) implements Step {}

    /** The properties that {@code properties} and {@code patternProperties} of the owner do not name. */
    record OtherProperties(Place owner) implements Step {}

    /** The item at this index. */
    record Item(int index) implements Step {}

    /** All items from this index on. */
    record Items(int from) implements Step {}
}
