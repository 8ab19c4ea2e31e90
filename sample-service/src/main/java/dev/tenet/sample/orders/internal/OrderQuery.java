package dev.tenet.sample.orders.internal;

import dev.tenet.sample.orders.Order;
import dev.tenet.sample.orders.OrderFilter;
import dev.tenet.sample.orders.OrderSort;
import dev.tenet.sample.orders.OrderStatus;
import dev.tenet.sample.shared.Caller;
import dev.tenet.sample.shared.Cursor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * The statement for one page of orders. It holds only the conditions that are asked for: {@code status = :status or :status is null}
 * would keep the indexes from being used.
 */
final class OrderQuery {
    private final List<String> conditions = new ArrayList<>(List.of("tenant_id = :tenant"));
    private final Map<String, Object> values = new HashMap<>();
    private final OrderSort sort;

    OrderQuery(Caller caller, OrderFilter filter, OrderSort sort, Optional<Cursor> after) {
        this.sort = sort;
        values.put("tenant", caller.tenant());
        String[] statuses = filter.statuses().stream().map(OrderStatus::text).toArray(String[]::new);
        if (statuses.length == 1) {
            // Not "any": with one value the index gives the sequence of the list as well.
            where("status = :status", "status", statuses[0]);
        } else if (statuses.length > 1) {
            where("status = any(:statuses)", "statuses", statuses);
        }
        if (filter.customerId() != null) {
            where("customer_id = :customer", "customer", filter.customerId());
        }
        if (filter.channel() != null) {
            where("channel = :channel", "channel", filter.channel());
        }
        if (filter.createdAfter() != null) {
            where("created_at > :createdAfter", "createdAfter", filter.createdAfter());
        }
        if (filter.updatedAfter() != null) {
            where("updated_at > :updatedAfter", "updatedAfter", filter.updatedAfter());
        }
        after.ifPresent(this::startAfter);
    }

    /** Names the list in cursors. */
    static String name(OrderSort sort) {
        return "orders-" + sort.name();
    }

    static Cursor cursor(OrderSort sort, Order last) {
        String value =
                sort.isByTime() ? last.createdAt().toString() : last.total().text();
        return new Cursor(name(sort), value, last.id());
    }

    StatementSpec statement(JdbcClient jdbc, int limit) {
        return jdbc.sql(sql()).params(values).param("limit", limit);
    }

    String sql() {
        String direction = sort.isAscending() ? "" : " desc";
        return "select * from orders where " + String.join(" and ", conditions) + " order by " + sort.column()
                + direction + ", id" + direction + " limit :limit";
    }

    private void startAfter(Cursor cursor) {
        where(
                "(" + sort.column() + ", id) " + (sort.isAscending() ? ">" : "<") + " (:after, :afterId)",
                "after",
                sort.isByTime() ? cursor.time() : cursor.number());
        values.put("afterId", cursor.id());
    }

    private void where(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }
}
