package dev.tenet.sample.payments;

import dev.tenet.sample.shared.Money;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A payment and how far it got.
 *
 * @param status {@code requires_action}, {@code authorized}, {@code captured} or {@code failed}
 */
public record Payment(
        UUID id,
        UUID orderId,
        Money amount,
        String methodType,
        String status,
        @Nullable OffsetDateTime capturedAt,
        OffsetDateTime createdAt) {

    /** Whether nothing more will come of it. */
    public boolean isSettled() {
        return status.equals("captured") || status.equals("failed");
    }
}
