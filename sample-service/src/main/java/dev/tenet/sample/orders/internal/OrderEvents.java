package dev.tenet.sample.orders.internal;

import dev.tenet.sample.orders.OrderEvent;
import dev.tenet.sample.shared.Caller;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Numbers the events of each order and publishes them within the transaction. */
@Component
class OrderEvents {
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher publisher;

    OrderEvents(JdbcClient jdbc, ApplicationEventPublisher publisher) {
        this.jdbc = jdbc;
        this.publisher = publisher;
    }

    void publish(Caller caller, UUID orderId, OrderEvent.Type type) {
        long sequence = jdbc.sql(
                        "update orders set events = events + 1 where tenant_id = :tenant and id = :id returning events")
                .param("tenant", caller.tenant())
                .param("id", orderId)
                .query(Long.class)
                .single();
        publisher.publishEvent(new OrderEvent(
                caller.tenant(), UUID.randomUUID(), type, sequence, OffsetDateTime.now(ZoneOffset.UTC), orderId));
    }
}
