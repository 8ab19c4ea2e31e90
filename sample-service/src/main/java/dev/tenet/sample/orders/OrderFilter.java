package dev.tenet.sample.orders;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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

    public OrderFilter {
        // PostgreSQL knows no offsets beyond 15:59, which RFC 3339 allows.
        createdAfter = utc(createdAfter);
        updatedAfter = utc(updatedAfter);
    }

    public static OrderFilter ofCustomer(UUID customerId) {
        return new OrderFilter(Set.of(), customerId, null, null, null);
    }

    private static @Nullable OffsetDateTime utc(@Nullable OffsetDateTime time) {
        return time == null ? null : time.withOffsetSameInstant(ZoneOffset.UTC);
    }
}
