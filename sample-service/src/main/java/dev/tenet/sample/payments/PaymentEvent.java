package dev.tenet.sample.payments;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * A payment moved on. It is published within the transaction of the change.
 *
 * @param status {@code captured} or {@code failed}
 */
public record PaymentEvent(String tenant, UUID id, String status, OffsetDateTime occurredAt, UUID paymentId) {

    public static PaymentEvent now(String tenant, String status, UUID paymentId) {
        return new PaymentEvent(tenant, UUID.randomUUID(), status, OffsetDateTime.now(ZoneOffset.UTC), paymentId);
    }
}
