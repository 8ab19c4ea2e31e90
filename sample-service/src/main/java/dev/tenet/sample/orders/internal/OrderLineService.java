package dev.tenet.sample.orders.internal;

import dev.tenet.sample.catalogue.Price;
import dev.tenet.sample.orders.NewLine;
import dev.tenet.sample.orders.OrderLine;
import dev.tenet.sample.orders.OrderLines;
import dev.tenet.sample.shared.Caller;
import dev.tenet.sample.shared.Conflict;
import dev.tenet.sample.shared.NotFound;
import dev.tenet.sample.shared.StaleVersion;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes lines; the lock on the order keeps its total right whoever else changes lines. */
@Service
class OrderLineService implements OrderLines {
    static final String RECALCULATE = """
            update orders set version = version + 1, updated_at = now(), total =
                (select sum(total) from order_line where tenant_id = :tenant and order_id = :id)
            where tenant_id = :tenant and id = :id""";
    private static final int MOST_LINES = 100;

    private final JdbcClient jdbc;
    private final Pricing pricing;

    OrderLineService(JdbcClient jdbc, Pricing pricing) {
        this.jdbc = jdbc;
        this.pricing = pricing;
    }

    @Override
    @Transactional
    public OrderLine add(Caller caller, UUID orderId, NewLine line) {
        LockedOrder order = LockedOrder.of(jdbc, caller, orderId).requireUnpaid();
        if (count(caller, orderId) >= MOST_LINES) {
            throw new Conflict("too-many-lines", "An order has at most " + MOST_LINES + " lines.");
        }
        Price price = pricing.ofLine(line, order.currency());
        UUID id = with(jdbc.sql("""
                insert into order_line (tenant_id, order_id, sku, quantity, gift_wrap, unit_price, tax_rate)
                values (:tenant, :order, :sku, :quantity, :giftWrap, :unitPrice, :taxRate)
                returning id"""), line, price)
                .param("tenant", caller.tenant())
                .param("order", orderId)
                .query(UUID.class)
                .single();
        recalculate(caller, orderId);
        return get(caller, orderId, id);
    }

    @Override
    public OrderLine get(Caller caller, UUID orderId, UUID lineId) {
        return jdbc.sql("""
                select l.*, o.currency from order_line l join orders o on o.tenant_id = l.tenant_id and o.id = l.order_id
                where l.tenant_id = :tenant and l.order_id = :order and l.id = :id""")
                .param("tenant", caller.tenant())
                .param("order", orderId)
                .param("id", lineId)
                .query((row, i) -> OrderRows.line(row))
                .optional()
                .orElseThrow(() -> new NotFound("line", lineId));
    }

    @Override
    @Transactional
    public OrderLine replace(Caller caller, UUID orderId, UUID lineId, long version, NewLine line) {
        LockedOrder order = current(caller, orderId, lineId, version);
        Price price = pricing.ofLine(line, order.currency());
        with(jdbc.sql("""
                update order_line set version = version + 1, sku = :sku, quantity = :quantity, gift_wrap = :giftWrap,
                    unit_price = :unitPrice, tax_rate = :taxRate
                where tenant_id = :tenant and order_id = :order and id = :id"""), line, price)
                .param("tenant", caller.tenant())
                .param("order", orderId)
                .param("id", lineId)
                .update();
        recalculate(caller, orderId);
        return get(caller, orderId, lineId);
    }

    @Override
    @Transactional
    public void remove(Caller caller, UUID orderId, UUID lineId, long version) {
        current(caller, orderId, lineId, version);
        if (count(caller, orderId) == 1) {
            throw new Conflict("last-line", "The last line cannot be removed: cancel the order instead.");
        }
        jdbc.sql("delete from order_line where tenant_id = :tenant and order_id = :order and id = :id")
                .param("tenant", caller.tenant())
                .param("order", orderId)
                .param("id", lineId)
                .update();
        recalculate(caller, orderId);
    }

    private LockedOrder current(Caller caller, UUID orderId, UUID lineId, long version) {
        LockedOrder order = LockedOrder.of(jdbc, caller, orderId);
        if (get(caller, orderId, lineId).version() != version) {
            throw new StaleVersion();
        }
        return order.requireUnpaid();
    }

    private int count(Caller caller, UUID orderId) {
        return jdbc.sql("select count(*) from order_line where tenant_id = :tenant and order_id = :order")
                .param("tenant", caller.tenant())
                .param("order", orderId)
                .query(Integer.class)
                .single();
    }

    private void recalculate(Caller caller, UUID orderId) {
        jdbc.sql(RECALCULATE)
                .param("tenant", caller.tenant())
                .param("id", orderId)
                .update();
    }

    private static StatementSpec with(StatementSpec statement, NewLine line, Price price) {
        return statement
                .param("sku", line.sku())
                .param("quantity", line.quantity())
                .param("giftWrap", line.giftWrap())
                .param("unitPrice", price.unit().amount())
                .param("taxRate", price.taxRate());
    }
}
