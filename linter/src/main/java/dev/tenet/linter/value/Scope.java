package dev.tenet.linter.value;

import dev.tenet.contract.tree.Node;

/** How the members of a value are entered: as they are written, or with references followed. */
@FunctionalInterface
public interface Scope {
    /** References are plain objects with a {@code $ref}. */
    Scope AS_WRITTEN = new Scope() {
        @Override
        public Value enter(Node child) {
            return Value.of(child, this);
        }
    };

    /** The value that a child node of this scope is. */
    Value enter(Node child);
}
