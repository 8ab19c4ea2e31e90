package dev.tenet.sample.orders;

/** What became of one order of a batch. */
public sealed interface Placing {
    record Accepted(Order order) implements Placing {}

    record Rejected(RuntimeException reason) implements Placing {}
}
