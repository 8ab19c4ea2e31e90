package dev.tenet.sample.payments.internal;

import dev.tenet.sample.orders.Orders;
import dev.tenet.sample.payments.PaymentEvent;
import dev.tenet.sample.shared.Caller;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Plays the bank in development: what is authorized comes in, and refunds succeed. */
@Component
@ConditionalOnProperty("sample.simulated-bank.enabled")
class SimulatedBank {
    private final JdbcClient jdbc;
    private final Orders orders;
    private final ApplicationEventPublisher events;

    SimulatedBank(JdbcClient jdbc, Orders orders, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.orders = orders;
        this.events = events;
    }

    // "skip locked": with several instances, each takes what the others leave.
    @Scheduled(fixedDelayString = "${sample.simulated-bank.delay:2s}")
    @Transactional
    void settle() {
        jdbc.sql("""
                update refund set status = 'succeeded' where (tenant_id, id) in (
                    select tenant_id, id from refund where status = 'pending'
                    order by created_at limit 100 for update skip locked)""").update();
        List<Covered> captured = jdbc.sql("""
                update payment set status = 'captured', captured_at = now() where (tenant_id, id) in (
                    select tenant_id, id from payment where status = 'authorized'
                    order by created_at limit 100 for update skip locked)
                returning tenant_id, order_id, id""")
                .query((row, i) -> new Covered(
                        row.getString("tenant_id"),
                        row.getObject("order_id", UUID.class),
                        row.getObject("id", UUID.class)))
                .list();
        for (Covered each : captured) {
            events.publishEvent(PaymentEvent.now(each.tenant(), "captured", each.paymentId()));
            if (isPaid(each)) {
                orders.markPaid(new Caller(each.tenant(), "bank"), each.orderId());
            }
        }
    }

    private boolean isPaid(Covered order) {
        return jdbc.sql("""
                select 1 from orders o where o.tenant_id = :tenant and o.id = :order and o.status in ('pending', 'on_hold')
                    and o.total = (select sum(amount) from payment p
                        where p.tenant_id = o.tenant_id and p.order_id = o.id and p.status = 'captured')""")
                .param("tenant", order.tenant())
                .param("order", order.orderId())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    private record Covered(String tenant, UUID orderId, UUID paymentId) {}
}
