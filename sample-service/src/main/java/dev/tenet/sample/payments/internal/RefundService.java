package dev.tenet.sample.payments.internal;

import dev.tenet.sample.orders.OrderEvent;
import dev.tenet.sample.payments.NewRefund;
import dev.tenet.sample.payments.Payment;
import dev.tenet.sample.payments.Refund;
import dev.tenet.sample.payments.Refunds;
import dev.tenet.sample.shared.Caller;
import dev.tenet.sample.shared.Conflict;
import dev.tenet.sample.shared.InvalidRequest;
import dev.tenet.sample.shared.Money;
import dev.tenet.sample.shared.NotFound;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
class RefundService implements Refunds {
    private final JdbcClient jdbc;

    RefundService(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public Refund give(Caller caller, NewRefund refund) {
        Payment payment = locked(caller, refund.paymentId());
        if (!payment.status().equals("captured")) {
            throw new Conflict(
                    "payment-not-captured", "The payment is " + payment.status() + ": there is nothing to give back.");
        }
        BigDecimal left = payment.amount().amount().subtract(given(caller.tenant(), payment.id()));
        if (!refund.amount().currency().equals(payment.amount().currency())) {
            throw InvalidRequest.body(
                    "/amount/currency",
                    "must be that of the payment, " + payment.amount().currency());
        }
        if (refund.amount().amount().signum() <= 0 || refund.amount().amount().compareTo(left) > 0) {
            throw InvalidRequest.body(
                    "/amount/amount", "must be more than nothing and at most what is left of the payment, " + left);
        }
        return jdbc.sql("""
                insert into refund (tenant_id, payment_id, amount, currency, reason, comment)
                values (:tenant, :payment, :amount, :currency, :reason, :comment)
                returning *""")
                .param("tenant", caller.tenant())
                .param("payment", payment.id())
                .param("amount", refund.amount().amount())
                .param("currency", refund.amount().currency())
                .param("reason", refund.reason(), java.sql.Types.VARCHAR)
                .param("comment", refund.comment(), java.sql.Types.VARCHAR)
                .query(RefundService::refund)
                .single();
    }

    @Override
    public Refund get(Caller caller, UUID id) {
        return jdbc.sql("select * from refund where tenant_id = :tenant and id = :id")
                .param("tenant", caller.tenant())
                .param("id", id)
                .query(RefundService::refund)
                .optional()
                .orElseThrow(() -> new NotFound("refund", id));
    }

    /** Gives back what was paid for an order that is cancelled, in the same transaction. */
    @EventListener(condition = "#event.type().name() == 'CANCELLED'")
    @Transactional(propagation = Propagation.MANDATORY)
    void giveBack(OrderEvent event) {
        jdbc.sql("""
                insert into refund (tenant_id, payment_id, amount, currency, reason)
                select p.tenant_id, p.id, p.amount - coalesce(g.given, 0), p.currency, 'withdrawn'
                from payment p left join (
                    select tenant_id, payment_id, sum(amount) as given from refund where status <> 'failed' group by 1, 2) g
                    on g.tenant_id = p.tenant_id and g.payment_id = p.id
                where p.tenant_id = :tenant and p.order_id = :order and p.status = 'captured'
                    and p.amount > coalesce(g.given, 0)""")
                .param("tenant", event.tenant())
                .param("order", event.orderId())
                .update();
    }

    private Payment locked(Caller caller, UUID id) {
        return jdbc.sql("select * from payment where tenant_id = :tenant and id = :id for update")
                .param("tenant", caller.tenant())
                .param("id", id)
                .query(PaymentService::payment)
                .optional()
                .orElseThrow(() -> InvalidRequest.body("/paymentId", "there is no payment " + id));
    }

    private BigDecimal given(String tenant, UUID payment) {
        return jdbc.sql("""
                select coalesce(sum(amount), 0) from refund
                where tenant_id = :tenant and payment_id = :payment and status <> 'failed'""")
                .param("tenant", tenant)
                .param("payment", payment)
                .query(BigDecimal.class)
                .single();
    }

    private static Refund refund(ResultSet row, int number) throws SQLException {
        return new Refund(
                row.getObject("id", UUID.class),
                row.getObject("payment_id", UUID.class),
                new Money(row.getBigDecimal("amount"), row.getString("currency")),
                row.getString("reason"),
                row.getString("status"),
                row.getObject("created_at", OffsetDateTime.class));
    }
}
