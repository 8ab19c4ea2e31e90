package dev.tenet.spring.deprecation;

import java.time.Instant;

/**
 * A call of an operation that ends.
 *
 * @param client {@code anonymous} where it is not known, {@code other} where too many are
 */
public record DeprecatedCall(Ending ending, String client, Instant at) {}
