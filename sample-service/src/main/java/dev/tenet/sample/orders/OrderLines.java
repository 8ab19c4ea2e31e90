package dev.tenet.sample.orders;

import dev.tenet.sample.shared.Caller;
import java.util.UUID;

/** The lines of an order, which change until it is paid. */
public interface OrderLines {

    OrderLine add(Caller caller, UUID orderId, NewLine line);

    OrderLine get(Caller caller, UUID orderId, UUID lineId);

    OrderLine replace(Caller caller, UUID orderId, UUID lineId, long version, NewLine line);

    /** Removes a line, but for the last one. */
    void remove(Caller caller, UUID orderId, UUID lineId, long version);
}
