package dev.tenet.sample.orders;

import org.jspecify.annotations.Nullable;

/** Why an order is cancelled. */
public record Cancellation(String reason, @Nullable String comment) {}
