package dev.tenet.sample.orders;

import dev.tenet.sample.shared.Address;
import dev.tenet.sample.shared.Money;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order as the shop keeps it.
 *
 * @param number the number that customers see
 * @param customerId null where a guest ordered
 */
public record Order(
        UUID id,
        String number,
        long version,
        OrderStatus status,
        @Nullable UUID customerId,
        List<OrderLine> lines,
        Money total,
        Address shippingAddress,
        @Nullable Shipment shipment,
        List<String> tags,
        Map<String, String> metadata,
        OffsetDateTime createdAt,
        OffsetDateTime updatedAt) {}
