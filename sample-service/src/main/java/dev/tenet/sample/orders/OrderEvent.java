package dev.tenet.sample.orders;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * Something happened to an order. It is published within the transaction of the change: what a listener writes is there if and only if
 * the change is.
 *
 * @param sequence counts the events of one order
 */
public record OrderEvent(String tenant, UUID id, Type type, long sequence, OffsetDateTime occurredAt, UUID orderId) {

    public enum Type {
        CREATED("order.created"),
        PAID("order.paid"),
        SHIPPED("order.shipped"),
        DELIVERED("order.delivered"),
        CANCELLED("order.cancelled");

        private final String text;

        Type(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }
    }
}
