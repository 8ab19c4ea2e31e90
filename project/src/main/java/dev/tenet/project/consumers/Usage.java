package dev.tenet.project.consumers;

import dev.tenet.contract.tree.Node;

/** What a consumer uses of a value: what it sends of it, or reads of it. */
sealed interface Usage permits KnownUsage, Recorded, Texts, Declared {

    /** Whether it does not use the value at all. */
    default boolean isNothing() {
        return false;
    }

    /** What it uses of a property. */
    Usage property(String name);

    /** What it uses of the items of an array. */
    Usage item();

    /** What it uses of properties that no schema names. */
    Usage otherProperties();

    /** Whether the value may be this one, as far as is known. */
    boolean mayBe(Node value);

    /** Whether it surely reckons with this value. */
    default boolean expects(Node value) {
        return false;
    }

    /** Whether the value surely has a property each time. */
    default boolean alwaysHas(String name) {
        return false;
    }
}
