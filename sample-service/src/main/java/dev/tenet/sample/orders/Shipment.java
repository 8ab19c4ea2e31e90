package dev.tenet.sample.orders;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** The parcel, once it has left. */
public record Shipment(
        String carrier,
        @Nullable String trackingNumber,
        @Nullable BigDecimal weightKg,
        OffsetDateTime shippedAt,
        @Nullable OffsetDateTime deliveredAt) {}
