package dev.tenet.sample.payments;

import dev.tenet.sample.shared.Money;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A refund and how far it got.
 *
 * @param status {@code pending}, {@code succeeded} or {@code failed}
 */
public record Refund(
        UUID id, UUID paymentId, Money amount, @Nullable String reason, String status, OffsetDateTime createdAt) {

    public boolean isPending() {
        return status.equals("pending");
    }
}
