package dev.tenet.sample.orders;

import dev.tenet.sample.shared.Caller;
import dev.tenet.sample.shared.Page;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The orders of a tenant. Where there is no such order: {@link dev.tenet.sample.shared.NotFound}. */
public interface Orders {

    /** @throws dev.tenet.sample.shared.InvalidRequest where products or the customer are unknown */
    Order place(Caller caller, NewOrder order);

    /** Places each order on its own merits. */
    List<Placing> placeAll(Caller caller, List<NewOrder> orders);

    Order get(Caller caller, UUID id);

    Page<Order> list(Caller caller, OrderFilter filter, OrderSort sort, @Nullable String cursor, int limit);

    /** @param version what the change is based on; empty for whatever is there */
    Order change(Caller caller, UUID id, Optional<Long> version, OrderChange change);

    Order cancel(Caller caller, UUID id, Cancellation cancellation);

    /** Removes an order that has not been paid, without a trace. */
    void delete(Caller caller, UUID id);

    /** The same order as {@link #get}, which nobody else can change before the end of the transaction. */
    Order lock(Caller caller, UUID id);

    /** Says that all of the order's total has come in. */
    void markPaid(Caller caller, UUID id);
}
