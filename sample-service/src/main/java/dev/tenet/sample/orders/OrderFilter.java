package dev.tenet.sample.orders;

import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which orders are asked for; null and the empty set leave nothing out.
 */
public record OrderFilter(
        Set<OrderStatus> statuses,
        @Nullable UUID customerId,
        @Nullable String channel,
        @Nullable OffsetDateTime createdAfter,
        @Nullable OffsetDateTime updatedAfter) {

    public static OrderFilter ofCustomer(UUID customerId) {
        return new OrderFilter(Set.of(), customerId, null, null, null);
    }
}
