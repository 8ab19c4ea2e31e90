package dev.tenet.sample.payments.internal;

import dev.tenet.sample.orders.Order;
import dev.tenet.sample.orders.Orders;
import dev.tenet.sample.payments.NewPayment;
import dev.tenet.sample.payments.Payment;
import dev.tenet.sample.payments.PaymentEvent;
import dev.tenet.sample.payments.PaymentMethod;
import dev.tenet.sample.payments.Payments;
import dev.tenet.sample.shared.Caller;
import dev.tenet.sample.shared.Conflict;
import dev.tenet.sample.shared.Cursor;
import dev.tenet.sample.shared.Encryption;
import dev.tenet.sample.shared.InvalidRequest;
import dev.tenet.sample.shared.Money;
import dev.tenet.sample.shared.NotFound;
import dev.tenet.sample.shared.Page;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class PaymentService implements Payments {
    private static final String LIST = "payments";

    private final JdbcClient jdbc;
    private final Orders orders;
    private final Encryption encryption;
    private final ApplicationEventPublisher events;

    PaymentService(JdbcClient jdbc, Orders orders, Encryption encryption, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.orders = orders;
        this.encryption = encryption;
        this.events = events;
    }

    @Override
    @Transactional
    public Payment take(Caller caller, NewPayment payment) {
        // The lock on the order keeps two payments from both finding the whole amount open.
        Order order = locked(caller, payment.orderId());
        if (!order.status().isUnpaid()) {
            throw new Conflict(
                    "order-is-" + order.status().text(),
                    "The order is " + order.status().text() + " already.");
        }
        Money owed = owed(caller, order);
        if (!payment.amount().currency().equals(owed.currency())) {
            throw InvalidRequest.body("/amount/currency", "must be that of the order, " + owed.currency());
        }
        if (payment.amount().amount().signum() <= 0 || payment.amount().amount().compareTo(owed.amount()) > 0) {
            throw InvalidRequest.body(
                    "/amount/amount", "must be more than nothing and at most what is owed, " + owed.text());
        }
        Payment taken = insert(caller, payment);
        if (taken.isSettled()) {
            events.publishEvent(PaymentEvent.now(caller.tenant(), taken.status(), taken.id()));
        }
        if (taken.status().equals("captured") && taken.amount().equals(owed)) {
            orders.markPaid(caller, order.id());
        }
        return taken;
    }

    @Override
    public Payment get(Caller caller, UUID id) {
        return jdbc.sql("select * from payment where tenant_id = :tenant and id = :id")
                .param("tenant", caller.tenant())
                .param("id", id)
                .query(PaymentService::payment)
                .optional()
                .orElseThrow(() -> new NotFound("payment", id));
    }

    @Override
    public Page<Payment> list(Caller caller, @Nullable UUID orderId, @Nullable String cursor, int limit) {
        StringBuilder sql = new StringBuilder("select * from payment where tenant_id = :tenant");
        if (orderId != null) {
            sql.append(" and order_id = :order");
        }
        if (cursor != null) {
            sql.append(" and (created_at, id) < (:after, :afterId)");
        }
        sql.append(" order by created_at desc, id desc limit :limit");
        StatementSpec query =
                jdbc.sql(sql.toString()).param("tenant", caller.tenant()).param("limit", limit + 1);
        if (orderId != null) {
            query = query.param("order", orderId);
        }
        if (cursor != null) {
            Cursor after = Cursor.decode(cursor, LIST);
            query = query.param("after", after.time()).param("afterId", after.id());
        }
        List<Payment> rows = query.query(PaymentService::payment).list();
        return Page.of(rows, limit, last -> new Cursor(LIST, last.createdAt().toString(), last.id()));
    }

    private Order locked(Caller caller, UUID orderId) {
        try {
            return orders.lock(caller, orderId);
        } catch (NotFound e) {
            // The order is named in the body: 404 would speak of the URL.
            throw InvalidRequest.body("/orderId", "there is no order " + orderId);
        }
    }

    private Money owed(Caller caller, Order order) {
        BigDecimal covered = jdbc.sql("""
                select coalesce(sum(amount), 0) from payment
                where tenant_id = :tenant and order_id = :order and status <> 'failed'""")
                .param("tenant", caller.tenant())
                .param("order", order.id())
                .query(BigDecimal.class)
                .single();
        return new Money(order.total().amount().subtract(covered), order.total().currency());
    }

    private Payment insert(Caller caller, NewPayment payment) {
        return jdbc.sql("""
                insert into payment (tenant_id, order_id, amount, currency, method_type, reference, status, captured_at)
                values (:tenant, :order, :amount, :currency, :method, :reference, :status,
                    case when :status = 'captured' then now() end)
                returning *""")
                .param("tenant", caller.tenant())
                .param("order", payment.orderId())
                .param("amount", payment.amount().amount())
                .param("currency", payment.amount().currency())
                .param("method", payment.method().type())
                .param("reference", encryption.encrypt(payment.method().reference(), caller.tenant()))
                .param("status", firstStatus(payment.method()))
                .query(PaymentService::payment)
                .single();
    }

    /** Where a real service would ask a payment provider, before the transaction, with an idempotency key of its own. */
    private static String firstStatus(PaymentMethod method) {
        return switch (method.type()) {
            case "card" -> method.reference().startsWith("tok_declined") ? "failed" : "captured";
            case "wallet" -> "requires_action";
            default -> "authorized";
        };
    }

    static Payment payment(ResultSet row, int number) throws SQLException {
        return new Payment(
                row.getObject("id", UUID.class),
                row.getObject("order_id", UUID.class),
                new Money(row.getBigDecimal("amount"), row.getString("currency")),
                row.getString("method_type"),
                row.getString("status"),
                row.getObject("captured_at", OffsetDateTime.class),
                row.getObject("created_at", OffsetDateTime.class));
    }
}
