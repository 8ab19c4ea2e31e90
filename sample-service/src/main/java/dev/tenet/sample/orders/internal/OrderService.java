package dev.tenet.sample.orders.internal;

import dev.tenet.sample.catalogue.Price;
import dev.tenet.sample.customers.Customers;
import dev.tenet.sample.orders.Cancellation;
import dev.tenet.sample.orders.NewLine;
import dev.tenet.sample.orders.NewOrder;
import dev.tenet.sample.orders.Order;
import dev.tenet.sample.orders.OrderChange;
import dev.tenet.sample.orders.OrderEvent;
import dev.tenet.sample.orders.OrderFilter;
import dev.tenet.sample.orders.OrderSort;
import dev.tenet.sample.orders.Orders;
import dev.tenet.sample.orders.Placing;
import dev.tenet.sample.shared.Caller;
import dev.tenet.sample.shared.Conflict;
import dev.tenet.sample.shared.Cursor;
import dev.tenet.sample.shared.InvalidRequest;
import dev.tenet.sample.shared.JsonColumns;
import dev.tenet.sample.shared.NotFound;
import dev.tenet.sample.shared.Page;
import dev.tenet.sample.shared.StaleVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@Service
class OrderService implements Orders {
    private final JdbcClient jdbc;
    private final OrderRows rows;
    private final JsonColumns json;
    private final Pricing pricing;
    private final Customers customers;
    private final OrderEvents events;
    private final TransactionTemplate savepoint;

    OrderService(
            JdbcClient jdbc,
            OrderRows rows,
            JsonColumns json,
            Pricing pricing,
            Customers customers,
            OrderEvents events,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.json = json;
        this.pricing = pricing;
        this.customers = customers;
        this.events = events;
        this.savepoint = new TransactionTemplate(transactions);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    @Override
    @Transactional
    public Order place(Caller caller, NewOrder order) {
        return insert(caller, order);
    }

    @Override
    @Transactional
    public List<Placing> placeAll(Caller caller, List<NewOrder> orders) {
        List<Placing> placed = new ArrayList<>();
        for (NewOrder order : orders) {
            try {
                placed.add(new Placing.Accepted(savepoint.execute(status -> insert(caller, order))));
            } catch (InvalidRequest | Conflict e) {
                placed.add(new Placing.Rejected(e));
            }
        }
        return placed;
    }

    @Override
    @Transactional(readOnly = true)
    public Order get(Caller caller, UUID id) {
        return one(caller, "select * from orders where tenant_id = :tenant and id = :id", id);
    }

    @Override
    @Transactional
    public Order lock(Caller caller, UUID id) {
        return one(caller, "select * from orders where tenant_id = :tenant and id = :id for update", id);
    }

    @Override
    @Transactional(readOnly = true)
    public Page<Order> list(Caller caller, OrderFilter filter, OrderSort sort, @Nullable String cursor, int limit) {
        Optional<Cursor> after = Optional.ofNullable(cursor).map(text -> Cursor.decode(text, OrderQuery.name(sort)));
        List<Order> found = rows.read(caller, new OrderQuery(caller, filter, sort, after).statement(jdbc, limit + 1));
        return Page.of(found, limit, last -> OrderQuery.cursor(sort, last));
    }

    @Override
    @Transactional
    public Order change(Caller caller, UUID id, Optional<Long> version, OrderChange change) {
        LockedOrder order = LockedOrder.of(jdbc, caller, id);
        if (version.isPresent() && version.get() != order.version()) {
            throw new StaleVersion();
        }
        order.requireBeforeShipping();
        jdbc.sql("""
                update orders set version = version + 1, updated_at = now(),
                    shipping_address = coalesce(:address, shipping_address),
                    delivery_instructions = coalesce(:instructions, delivery_instructions),
                    metadata = metadata || :metadata
                where tenant_id = :tenant and id = :id""")
                .param("address", json.write(change.shippingAddress()), java.sql.Types.OTHER)
                .param("instructions", change.deliveryInstructions(), java.sql.Types.VARCHAR)
                .param("metadata", json.write(change.metadata()))
                .param("tenant", caller.tenant())
                .param("id", id)
                .update();
        Order changed = get(caller, id);
        if (changed.metadata().size() > 20) {
            throw InvalidRequest.body("/metadata", "must have at most 20 members, with those that are there already");
        }
        return changed;
    }

    @Override
    @Transactional
    public Order cancel(Caller caller, UUID id, Cancellation cancellation) {
        LockedOrder.of(jdbc, caller, id).requireBeforeShipping();
        jdbc.sql("""
                update orders set status = 'cancelled', cancellation = :cancellation, version = version + 1, updated_at = now()
                where tenant_id = :tenant and id = :id""")
                .param("cancellation", json.write(cancellation))
                .param("tenant", caller.tenant())
                .param("id", id)
                .update();
        events.publish(caller, id, OrderEvent.Type.CANCELLED);
        return get(caller, id);
    }

    @Override
    @Transactional
    public void delete(Caller caller, UUID id) {
        LockedOrder.of(jdbc, caller, id).requireUnpaid();
        try {
            jdbc.sql("delete from orders where tenant_id = :tenant and id = :id")
                    .param("tenant", caller.tenant())
                    .param("id", id)
                    .update();
        } catch (DataIntegrityViolationException e) {
            throw new Conflict("order-has-payments", "There are payments for the order: cancel it instead.");
        }
    }

    @Override
    @Transactional
    public void markPaid(Caller caller, UUID id) {
        LockedOrder.of(jdbc, caller, id).requireUnpaid();
        jdbc.sql("""
                update orders set status = 'paid', version = version + 1, updated_at = now()
                where tenant_id = :tenant and id = :id""").param("tenant", caller.tenant()).param("id", id).update();
        events.publish(caller, id, OrderEvent.Type.PAID);
    }

    private Order insert(Caller caller, NewOrder order) {
        List<Price> prices = pricing.ofOrder(order.lines(), order.currency());
        if (order.customerId() != null && !customers.exists(caller, order.customerId())) {
            throw InvalidRequest.body("/customerId", "there is no customer " + order.customerId());
        }
        UUID id = jdbc.sql("""
                with n as (select nextval('order_number') as n)
                insert into orders (tenant_id, number, customer_id, currency, total, shipping_address, billing_address,
                    shipping_method, coupon_code, delivery_instructions, gift_message, metadata)
                select :tenant,
                    to_char(extract(year from now()) + n / 1000000, 'FM0000') || '-' || to_char(n % 1000000, 'FM000000'),
                    :customer, :currency, 0, :shippingAddress, :billingAddress,
                    :shippingMethod, :coupon, :instructions, :giftMessage, :metadata
                from n
                returning id""")
                .param("tenant", caller.tenant())
                .param("customer", order.customerId(), java.sql.Types.OTHER)
                .param("currency", order.currency())
                .param("shippingAddress", json.write(order.shippingAddress()))
                .param("billingAddress", json.write(order.billingAddress()), java.sql.Types.OTHER)
                .param("shippingMethod", order.shippingMethod())
                .param("coupon", order.couponCode(), java.sql.Types.VARCHAR)
                .param("instructions", order.deliveryInstructions(), java.sql.Types.VARCHAR)
                .param("giftMessage", order.giftMessage(), java.sql.Types.VARCHAR)
                .param("metadata", json.write(order.metadata()))
                .query(UUID.class)
                .single();
        insertLines(caller, id, order.lines(), prices);
        jdbc.sql(OrderLineService.RECALCULATE)
                .param("tenant", caller.tenant())
                .param("id", id)
                .update();
        events.publish(caller, id, OrderEvent.Type.CREATED);
        return get(caller, id);
    }

    private void insertLines(Caller caller, UUID id, List<NewLine> lines, List<Price> prices) {
        // One statement for all lines: a round trip for each would make a hundred of them.
        jdbc.sql("""
                insert into order_line (tenant_id, order_id, sku, quantity, gift_wrap, unit_price, tax_rate)
                select :tenant, :order, * from unnest(:skus::text[], :quantities::int[], :giftWraps::bool[],
                    :unitPrices::numeric[], :taxRates::numeric[])""")
                .param("tenant", caller.tenant())
                .param("order", id)
                .param("skus", lines.stream().map(NewLine::sku).toArray(String[]::new))
                .param("quantities", lines.stream().map(NewLine::quantity).toArray(Integer[]::new))
                .param("giftWraps", lines.stream().map(NewLine::giftWrap).toArray(Boolean[]::new))
                .param(
                        "unitPrices",
                        prices.stream().map(price -> price.unit().text()).toArray(String[]::new))
                .param(
                        "taxRates",
                        prices.stream()
                                .map(price -> price.taxRate().toPlainString())
                                .toArray(String[]::new))
                .update();
    }

    private Order one(Caller caller, String sql, UUID id) {
        return rows.read(caller, jdbc.sql(sql).param("tenant", caller.tenant()).param("id", id)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("order", id));
    }
}
