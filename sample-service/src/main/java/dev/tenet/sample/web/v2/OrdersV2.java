package dev.tenet.sample.web.v2;

import dev.tenet.sample.api.v2.api.OrdersApi;
import dev.tenet.sample.api.v2.model.Attachment;
import dev.tenet.sample.api.v2.model.AttachmentUploadKind;
import dev.tenet.sample.api.v2.model.Cancellation;
import dev.tenet.sample.api.v2.model.ListOrdersSortParameter;
import dev.tenet.sample.api.v2.model.Order;
import dev.tenet.sample.api.v2.model.OrderBatchRequest;
import dev.tenet.sample.api.v2.model.OrderBatchResult;
import dev.tenet.sample.api.v2.model.OrderLine;
import dev.tenet.sample.api.v2.model.OrderLineRequest;
import dev.tenet.sample.api.v2.model.OrderPage;
import dev.tenet.sample.api.v2.model.OrderPatch;
import dev.tenet.sample.api.v2.model.OrderRequest;
import dev.tenet.sample.api.v2.model.OrderStatus;
import dev.tenet.sample.orders.Attachments;
import dev.tenet.sample.orders.Attachments.NewAttachment;
import dev.tenet.sample.orders.OrderFilter;
import dev.tenet.sample.orders.OrderLines;
import dev.tenet.sample.orders.OrderSort;
import dev.tenet.sample.orders.Orders;
import dev.tenet.sample.shared.Caller;
import dev.tenet.sample.shared.Page;
import dev.tenet.sample.web.CurrentCaller;
import dev.tenet.sample.web.EntityTags;
import dev.tenet.sample.web.Idempotency;
import dev.tenet.sample.web.Responses;
import dev.tenet.sample.web.Uploads;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
class OrdersV2 implements OrdersApi {
    private final Orders orders;
    private final OrderLines lines;
    private final Attachments attachments;
    private final Uploads uploads;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    OrdersV2(
            Orders orders,
            OrderLines lines,
            Attachments attachments,
            Uploads uploads,
            Idempotency idempotency,
            CurrentCaller caller) {
        this.orders = orders;
        this.lines = lines;
        this.attachments = attachments;
        this.uploads = uploads;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @Override
    public ResponseEntity<OrderPage> listOrders(
            @Nullable List<OrderStatus> status,
            @Nullable UUID customerId,
            @Nullable OffsetDateTime createdAfter,
            @Nullable OffsetDateTime updatedAfter,
            ListOrdersSortParameter sort,
            @Nullable String cursor,
            Integer limit) {
        Set<dev.tenet.sample.orders.OrderStatus> statuses = status == null
                ? Set.of()
                : status.stream()
                        .map(each -> dev.tenet.sample.orders.OrderStatus.of(each.getValue()))
                        .collect(Collectors.toSet());
        OrderFilter filter = new OrderFilter(statuses, customerId, null, createdAfter, updatedAfter);
        Page<dev.tenet.sample.orders.Order> page =
                orders.list(caller.get(), filter, OrderSort.of(sort.getValue()), cursor, limit);
        return Responses.page(page).body(OrderModels.page(page));
    }

    @Override
    public ResponseEntity<Order> createOrder(String idempotencyKey, OrderRequest request) {
        Caller known = caller.get();
        return idempotency.once(known, idempotencyKey, request, Order.class, () -> {
            dev.tenet.sample.orders.Order order = orders.place(known, OrderModels.newOrder(request));
            return Responses.created(order.id())
                    .eTag(EntityTags.of(order.version()))
                    .body(OrderModels.order(order));
        });
    }

    @Override
    public ResponseEntity<OrderBatchResult> createOrderBatch(String idempotencyKey, OrderBatchRequest request) {
        Caller known = caller.get();
        return idempotency.once(
                known,
                idempotencyKey,
                request,
                OrderBatchResult.class,
                () -> ResponseEntity.ok(OrderModels.batch(orders.placeAll(
                        known,
                        request.getOrders().stream().map(OrderModels::newOrder).toList()))));
    }

    @Override
    public ResponseEntity<Order> getOrder(UUID orderId) {
        dev.tenet.sample.orders.Order order = orders.get(caller.get(), orderId);
        return Responses.versioned(order.version())
                .lastModified(order.updatedAt().toInstant())
                .body(OrderModels.order(order));
    }

    @Override
    public ResponseEntity<Order> updateOrder(UUID orderId, String ifMatch, OrderPatch patch) {
        dev.tenet.sample.orders.Order order =
                orders.change(caller.get(), orderId, EntityTags.versionOf(ifMatch), OrderModels.change(patch));
        return Responses.versioned(order.version()).body(OrderModels.order(order));
    }

    @Override
    public ResponseEntity<Order> cancelOrder(UUID orderId, String idempotencyKey, Cancellation cancellation) {
        Caller known = caller.get();
        return idempotency.once(known, idempotencyKey, cancellation, Order.class, () -> {
            dev.tenet.sample.orders.Cancellation reason = new dev.tenet.sample.orders.Cancellation(
                    cancellation.getReason().getValue(), cancellation.getComment());
            return ResponseEntity.ok(OrderModels.order(orders.cancel(known, orderId, reason)));
        });
    }

    @Override
    public ResponseEntity<OrderLine> addOrderLine(UUID orderId, String idempotencyKey, OrderLineRequest request) {
        Caller known = caller.get();
        return idempotency.once(known, idempotencyKey, request, OrderLine.class, () -> {
            dev.tenet.sample.orders.OrderLine line = lines.add(known, orderId, OrderModels.newLine(request));
            return Responses.created(line.id()).body(OrderModels.line(line));
        });
    }

    @Override
    public ResponseEntity<OrderLine> getOrderLine(UUID orderId, UUID lineId) {
        dev.tenet.sample.orders.OrderLine line = lines.get(caller.get(), orderId, lineId);
        return Responses.versioned(line.version()).body(OrderModels.line(line));
    }

    @Override
    public ResponseEntity<OrderLine> replaceOrderLine(
            UUID orderId, UUID lineId, String ifMatch, OrderLineRequest request) {
        dev.tenet.sample.orders.OrderLine line =
                lines.replace(caller.get(), orderId, lineId, EntityTags.version(ifMatch), OrderModels.newLine(request));
        return Responses.versioned(line.version()).body(OrderModels.line(line));
    }

    @Override
    public ResponseEntity<Void> deleteOrderLine(UUID orderId, UUID lineId, String ifMatch) {
        lines.remove(caller.get(), orderId, lineId, EntityTags.version(ifMatch));
        return ResponseEntity.noContent().build();
    }

    @Override
    public ResponseEntity<Attachment> uploadAttachment(
            UUID orderId, String idempotencyKey, MultipartFile file, AttachmentUploadKind kind, List<String> labels) {
        Caller known = caller.get();
        NewAttachment attachment = uploads.attachment(file, kind.getValue(), labels);
        return idempotency.once(known, idempotencyKey, attachment, Attachment.class, () -> {
            Attachments.Attachment stored = attachments.store(known, orderId, attachment);
            return Responses.created(stored.id()).body(attachment(stored));
        });
    }

    private static Attachment attachment(Attachments.Attachment stored) {
        return new Attachment(
                        stored.id(),
                        AttachmentUploadKind.fromValue(stored.kind()),
                        stored.fileName(),
                        stored.mediaType(),
                        stored.size())
                .labels(stored.labels());
    }
}
