package dev.tenet.contract.tree;

/** What following a {@code $ref} came to. */
public sealed interface Resolution {
    /** The reference names this place. */
    record Resolved(Place place) implements Resolution {}

    /** The reference cannot be followed; {@code reason} says why and what to do. */
    record Unresolved(String reason) implements Resolution {}
}
