package dev.tenet.sample.orders.internal;

import dev.tenet.sample.orders.OrderStatus;
import dev.tenet.sample.shared.Caller;
import dev.tenet.sample.shared.Conflict;
import dev.tenet.sample.shared.NotFound;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The head of an order that nobody else can change before the end of the transaction. */
record LockedOrder(UUID id, long version, OrderStatus status, String currency) {

    static LockedOrder of(JdbcClient jdbc, Caller caller, UUID id) {
        return jdbc.sql(
                        "select id, version, status, currency from orders where tenant_id = :tenant and id = :id for update")
                .param("tenant", caller.tenant())
                .param("id", id)
                .query((row, i) -> new LockedOrder(
                        id, row.getLong("version"), OrderStatus.of(row.getString("status")), row.getString("currency")))
                .optional()
                .orElseThrow(() -> new NotFound("order", id));
    }

    LockedOrder requireUnpaid() {
        if (!status.isUnpaid()) {
            throw new Conflict(
                    "order-is-" + status.text().replace('_', '-'),
                    "The order is " + status.text() + " and cannot be changed so.");
        }
        return this;
    }

    LockedOrder requireBeforeShipping() {
        if (!status.isBeforeShipping()) {
            throw new Conflict("order-is-" + status.text(), "The order is " + status.text() + " already.");
        }
        return this;
    }
}
