package dev.tenet.sample.orders.internal;

import dev.tenet.sample.orders.Order;
import dev.tenet.sample.orders.OrderLine;
import dev.tenet.sample.orders.OrderStatus;
import dev.tenet.sample.orders.Shipment;
import dev.tenet.sample.shared.Address;
import dev.tenet.sample.shared.Caller;
import dev.tenet.sample.shared.JsonColumns;
import dev.tenet.sample.shared.Money;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;

/** Rows of orders with their lines: two statements for any number of orders. */
@Repository
class OrderRows {
    private static final TypeReference<Map<String, String>> LABELS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonColumns json;

    OrderRows(JdbcClient jdbc, JsonColumns json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<Order> read(Caller caller, StatementSpec query) {
        List<Row> rows = query.query(this::row).list();
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<Line>> lines = jdbc
                .sql("""
                        select l.*, o.currency from order_line l join orders o on o.tenant_id = l.tenant_id and o.id = l.order_id
                        where l.tenant_id = :tenant and l.order_id = any(:orders)
                        order by l.position""")
                .param("tenant", caller.tenant())
                .param("orders", rows.stream().map(Row::id).toArray(UUID[]::new))
                .query((row, i) -> new Line(row.getObject("order_id", UUID.class), line(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Line::orderId));
        return rows.stream()
                .map(row -> row.withLines(lines.getOrDefault(row.id(), List.of()).stream()
                        .map(Line::line)
                        .toList()))
                .toList();
    }

    /** A line; the row has the currency of the order beside the columns of the line. */
    static OrderLine line(ResultSet row) throws SQLException {
        String currency = row.getString("currency");
        return new OrderLine(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getString("sku"),
                row.getInt("quantity"),
                row.getBoolean("gift_wrap"),
                new Money(row.getBigDecimal("unit_price"), currency),
                row.getBigDecimal("tax_rate"),
                new Money(row.getBigDecimal("total"), currency));
    }

    private Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                new Order(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        row.getLong("version"),
                        OrderStatus.of(row.getString("status")),
                        row.getObject("customer_id", UUID.class),
                        List.of(),
                        new Money(row.getBigDecimal("total"), row.getString("currency")),
                        Objects.requireNonNull(json.readNullable(row.getString("shipping_address"), Address.class)),
                        json.readNullable(row.getString("shipment"), Shipment.class),
                        texts(row.getArray("tags")),
                        json.read(row.getString("metadata"), LABELS),
                        row.getObject("created_at", OffsetDateTime.class),
                        row.getObject("updated_at", OffsetDateTime.class)));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private record Line(UUID orderId, OrderLine line) {}

    private record Row(UUID id, Order order) {
        Order withLines(List<OrderLine> lines) {
            return new Order(
                    id,
                    order.number(),
                    order.version(),
                    order.status(),
                    order.customerId(),
                    lines,
                    order.total(),
                    order.shippingAddress(),
                    order.shipment(),
                    order.tags(),
                    order.metadata(),
                    order.createdAt(),
                    order.updatedAt());
        }
    }
}
