package dev.tenet.sample.webhooks.internal;

import dev.tenet.sample.orders.OrderEvent;
import dev.tenet.sample.payments.PaymentEvent;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What is to be sent. A message is written with the change that it tells of, and removed from the queue when it has arrived. */
@Repository
class Outbox {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    Outbox(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Runs within the transaction of the change: sending at once would tell of changes that are rolled back, or forget some. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void write(OrderEvent event) {
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("id", event.id());
        payload.put("type", event.type().text());
        payload.put("sequence", event.sequence());
        payload.put("occurredAt", event.occurredAt());
        payload.put("orderId", event.orderId());
        write(event.tenant(), event.type().text(), payload);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void write(PaymentEvent event) {
        String type = "payment." + event.status();
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("id", event.id());
        payload.put("type", type);
        payload.put("occurredAt", event.occurredAt());
        payload.put("paymentId", event.paymentId());
        write(event.tenant(), type, payload);
    }

    private void write(String tenant, String type, Map<String, Object> payload) {
        jdbc.sql("""
                insert into outbox (tenant_id, subscription_id, payload)
                select tenant_id, id, :payload from webhook_subscription
                where tenant_id = :tenant and :type = any(events) and stopped_at is null""")
                .param("payload", json.writeValueAsString(payload))
                .param("tenant", tenant)
                .param("type", type)
                .update();
    }

    /**
     * Takes messages that are due. They are due again after the lease: where an instance dies while it sends, another one sends. So a
     * message may arrive twice, and never not at all.
     */
    @Transactional
    List<Message> take(int most, Duration lease) {
        return jdbc.sql("""
                update outbox o set attempts = attempts + 1, next_attempt_at = now() + make_interval(secs => :lease)
                from webhook_subscription s
                where s.tenant_id = o.tenant_id and s.id = o.subscription_id and o.id in (
                    select id from outbox where delivered_at is null and given_up_at is null and next_attempt_at <= now()
                    order by next_attempt_at limit :most for update skip locked)
                returning o.id, o.tenant_id, o.subscription_id, o.payload, o.attempts, s.callback_url, s.secret,
                    extract(epoch from now() - o.created_at) as age""")
                .param("lease", lease.toMillis() / 1000.0)
                .param("most", most)
                .query((row, i) -> new Message(
                        row.getObject("id", UUID.class),
                        row.getString("tenant_id"),
                        row.getObject("subscription_id", UUID.class),
                        row.getString("payload"),
                        row.getInt("attempts"),
                        row.getString("callback_url"),
                        row.getBytes("secret"),
                        Duration.ofSeconds(row.getLong("age"))))
                .list();
    }

    void delivered(Message message) {
        jdbc.sql("update outbox set delivered_at = now() where id = :id")
                .param("id", message.id())
                .update();
    }

    void later(Message message, Duration delay) {
        jdbc.sql("update outbox set next_attempt_at = now() + make_interval(secs => :delay) where id = :id")
                .param("delay", delay.toMillis() / 1000.0)
                .param("id", message.id())
                .update();
    }

    void giveUp(Message message) {
        jdbc.sql("update outbox set given_up_at = now() where id = :id")
                .param("id", message.id())
                .update();
    }

    /** Nobody listens any more: the subscription goes, and its messages with it. What the settings say is only stopped. */
    @Transactional
    void stop(Message message) {
        String where = " where tenant_id = :tenant and id = :id";
        for (String statement : List.of(
                "delete from webhook_subscription" + where + " and source = 'api'",
                "update webhook_subscription set stopped_at = now()" + where,
                "delete from outbox where tenant_id = :tenant and subscription_id = :id and delivered_at is null")) {
            jdbc.sql(statement)
                    .param("tenant", message.tenant())
                    .param("id", message.subscription())
                    .update();
        }
    }

    void forget(Duration age) {
        jdbc.sql("delete from outbox where coalesce(delivered_at, given_up_at) < now() - make_interval(secs => :age)")
                .param("age", age.toMillis() / 1000.0)
                .update();
    }

    record Message(
            UUID id,
            String tenant,
            UUID subscription,
            String payload,
            int attempts,
            String callbackUrl,
            byte @Nullable [] secret,
            Duration age) {}
}
