package dev.tenet.sample.web.v2;

import dev.tenet.sample.api.v2.model.AcceptedOrder;
import dev.tenet.sample.api.v2.model.Order;
import dev.tenet.sample.api.v2.model.OrderBatchResult;
import dev.tenet.sample.api.v2.model.OrderBatchResultResultsInner;
import dev.tenet.sample.api.v2.model.OrderLine;
import dev.tenet.sample.api.v2.model.OrderLineRequest;
import dev.tenet.sample.api.v2.model.OrderPage;
import dev.tenet.sample.api.v2.model.OrderPatch;
import dev.tenet.sample.api.v2.model.OrderRequest;
import dev.tenet.sample.api.v2.model.OrderStatus;
import dev.tenet.sample.api.v2.model.RejectedOrder;
import dev.tenet.sample.orders.NewLine;
import dev.tenet.sample.orders.NewOrder;
import dev.tenet.sample.orders.OrderChange;
import dev.tenet.sample.orders.Placing;
import dev.tenet.sample.orders.Shipment;
import dev.tenet.sample.shared.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Orders of the contract to orders of the domain, and back. */
final class OrderModels {
    private OrderModels() {}

    static NewOrder newOrder(OrderRequest request) {
        return new NewOrder(
                request.getCustomerId(),
                request.getCurrency(),
                request.getLines().stream().map(OrderModels::newLine).toList(),
                SharedModels.address(request.getShippingAddress()),
                SharedModels.nullableAddress(request.getBillingAddress()),
                request.getShippingMethod().getValue(),
                request.getCouponCode(),
                request.getDeliveryInstructions(),
                request.getGiftMessage(),
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
                OrderStatus.fromValue(order.status().text()),
                order.lines().stream().map(OrderModels::line).toList(),
                SharedModels.money(order.total()),
                SharedModels.address(order.shippingAddress()),
                order.createdAt());
        model.customerId(order.customerId()).tags(order.tags()).metadata(order.metadata());
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

    private static dev.tenet.sample.api.v2.model.Shipment shipment(Shipment shipment) {
        dev.tenet.sample.api.v2.model.Shipment model =
                new dev.tenet.sample.api.v2.model.Shipment(shipment.carrier(), shipment.shippedAt());
        return model.trackingNumber(shipment.trackingNumber())
                .weightKg(shipment.weightKg())
                .deliveredAt(shipment.deliveredAt());
    }
}
