package dev.tenet.sample.orders;

import dev.tenet.sample.shared.Address;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is to change; null stays as it is.
 *
 * @param metadata added to what is there, as a merge patch does (RFC 7396)
 */
public record OrderChange(
        @Nullable Address shippingAddress, @Nullable String deliveryInstructions, Map<String, String> metadata) {}
