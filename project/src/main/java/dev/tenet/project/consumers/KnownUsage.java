package dev.tenet.project.consumers;

import dev.tenet.contract.tree.Node;

/** The two ends of what can be said of a usage. */
enum KnownUsage implements Usage {
    /** Nothing is used. */
    NOTHING,
    /** Nobody can tell what is used, and so everything is taken to be. */
    ANYTHING;

    @Override
    public boolean isNothing() {
        return this == NOTHING;
    }

    @Override
    public Usage property(String name) {
        return this;
    }

    @Override
    public Usage item() {
        return this;
    }

    @Override
    public Usage otherProperties() {
        return this;
    }

    @Override
    public boolean mayBe(Node value) {
        return this == ANYTHING;
    }
}
