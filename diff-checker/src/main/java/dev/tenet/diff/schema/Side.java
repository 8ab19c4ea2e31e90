package dev.tenet.diff.schema;

/** One of the two contracts. */
enum Side {
    BASE,
    REVISION;

    Side other() {
        return this == BASE ? REVISION : BASE;
    }
}
