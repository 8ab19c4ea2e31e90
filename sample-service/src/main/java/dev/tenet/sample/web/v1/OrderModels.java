package dev.tenet.sample.web.v1;

import dev.tenet.sample.api.v1.model.AcceptedOrder;
import dev.tenet.sample.api.v1.model.Money;
import dev.tenet.sample.api.v1.model.Order;
import dev.tenet.sample.api.v1.model.OrderBatchResult;
import dev.tenet.sample.api.v1.model.OrderBatchResultResultsInner;
import dev.tenet.sample.api.v1.model.OrderLine;
import dev.tenet.sample.api.v1.model.OrderLineRequest;
import dev.tenet.sample.api.v1.model.OrderPage;
import dev.tenet.sample.api.v1.model.OrderPatch;
import dev.tenet.sample.api.v1.model.OrderRequest;
import dev.tenet.sample.api.v1.model.OrderRequestShippingMethod;
import dev.tenet.sample.api.v1.model.OrderShipment;
import dev.tenet.sample.api.v1.model.OrderStatus;
import dev.tenet.sample.api.v1.model.RejectedOrder;
import dev.tenet.sample.orders.NewLine;
import dev.tenet.sample.orders.NewOrder;
import dev.tenet.sample.orders.OrderChange;
import dev.tenet.sample.orders.Placing;
import dev.tenet.sample.orders.Shipment;
import dev.tenet.sample.shared.InvalidRequest;
import dev.tenet.sample.shared.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Orders of the contract to orders of the domain, and back. */
final class OrderModels {
    /** v1 promised a customer always: guests are this one. */
    private static final UUID GUEST = new UUID(0, 0);

    private OrderModels() {}

    /** In v1 a quantity of zero takes a line away: in a new order there is nothing to take it from. */
    private static List<NewLine> lines(OrderRequest request) {
        List<NewLine> lines = request.getLines().stream()
                .map(OrderModels::newLine)
                .filter(line -> line.quantity() > 0)
                .toList();
        if (lines.isEmpty()) {
            throw InvalidRequest.body("/lines", "must have a line with a quantity of at least 1");
        }
        return lines;
    }

    /** The same day is not promised any more; express is the nearest that there is. */
    private static String shippingMethod(OrderRequestShippingMethod method) {
        return method == OrderRequestShippingMethod.SAME_DAY
                ? OrderRequestShippingMethod.EXPRESS.getValue()
                : method.getValue();
    }

    /** An order on hold is one that is not paid yet, as v1 sees it. */
    private static OrderStatus status(dev.tenet.sample.orders.OrderStatus status) {
        return status == dev.tenet.sample.orders.OrderStatus.ON_HOLD
                ? OrderStatus.PENDING
                : OrderStatus.fromValue(status.text());
    }

    /** What v1 calls pending are two states of the domain. */
    static Stream<dev.tenet.sample.orders.OrderStatus> statuses(OrderStatus status) {
        return status == OrderStatus.PENDING
                ? Stream.of(dev.tenet.sample.orders.OrderStatus.PENDING, dev.tenet.sample.orders.OrderStatus.ON_HOLD)
                : Stream.of(dev.tenet.sample.orders.OrderStatus.of(status.getValue()));
    }

    static NewOrder newOrder(OrderRequest request) {
        return new NewOrder(
                request.getCustomerId(),
                request.getCurrency(),
                lines(request),
                SharedModels.address(request.getShippingAddress()),
                SharedModels.nullableAddress(request.getBillingAddress()),
                shippingMethod(request.getShippingMethod()),
                request.getCouponCode(),
                request.getDeliveryInstructions(),
                null,
                Objects.requireNonNullElse(request.getMetadata(), Map.of()));
    }

    static NewLine newLine(OrderLineRequest request) {
        return new NewLine(request.getSku(), request.getQuantity(), Boolean.TRUE.equals(request.getGiftWrap()));
    }

    static OrderChange change(OrderPatch patch) {
        return new OrderChange(
                SharedModels.nullableAddress(patch.getShippingAddress()),
                patch.getDeliveryInstructions(),
                Objects.requireNonNullElse(patch.getMetadata(), Map.of()));
    }

    static Order order(dev.tenet.sample.orders.Order order) {
        Order model = new Order(
                order.id(),
                order.number(),
                status(order.status()),
                Objects.requireNonNullElse(order.customerId(), GUEST),
                order.lines().stream().map(OrderModels::line).toList(),
                SharedModels.money(order.total()),
                SharedModels.address(order.shippingAddress()),
                order.createdAt());
        model.metadata(order.metadata());
        Shipment shipment = order.shipment();
        return shipment == null ? model : model.shipment(shipment(shipment));
    }

    static OrderLine line(dev.tenet.sample.orders.OrderLine line) {
        OrderLine model = new OrderLine();
        model.id(line.id())
                .sku(line.sku())
                .quantity(line.quantity())
                .giftWrap(line.giftWrap())
                .unitPrice(SharedModels.money(line.unitPrice()))
                .taxRate(SharedModels.rate(line.taxRate()))
                .total(SharedModels.money(line.total()));
        return model;
    }

    static OrderLine emptied(OrderLine line) {
        line.quantity(0).setTotal(new Money("0.00", line.getUnitPrice().getCurrency()));
        return line;
    }

    static OrderPage page(Page<dev.tenet.sample.orders.Order> page) {
        return new OrderPage(
                SharedModels.pageInfo(page),
                page.items().stream().map(OrderModels::order).toList());
    }

    static OrderBatchResult batch(List<Placing> placings) {
        List<OrderBatchResultResultsInner> results = new ArrayList<>();
        for (int i = 0; i < placings.size(); i++) {
            Placing placing = placings.get(i);
            if (placing instanceof Placing.Accepted accepted) {
                results.add(new AcceptedOrder(i, accepted.order().id()));
            } else if (placing instanceof Placing.Rejected rejected) {
                results.add(new RejectedOrder(i, SharedModels.problem(rejected.reason())));
            }
        }
        return new OrderBatchResult(results);
    }

    private static OrderShipment shipment(Shipment shipment) {
        OrderShipment model = new OrderShipment(shipment.carrier(), shipment.shippedAt());
        return model.trackingNumber(shipment.trackingNumber())
                .weightKg(shipment.weightKg())
                .deliveredAt(shipment.deliveredAt());
    }
}
