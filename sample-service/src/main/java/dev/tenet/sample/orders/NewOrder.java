package dev.tenet.sample.orders;

import dev.tenet.sample.shared.Address;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order to be placed.
 *
 * @param customerId null for guests
 */
public record NewOrder(
        @Nullable UUID customerId,
        String currency,
        List<NewLine> lines,
        Address shippingAddress,
        @Nullable Address billingAddress,
        String shippingMethod,
        @Nullable String couponCode,
        @Nullable String deliveryInstructions,
        @Nullable String giftMessage,
        Map<String, String> metadata) {}
