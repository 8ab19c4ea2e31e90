package dev.tenet.sample.payments;

import dev.tenet.sample.shared.Caller;
import java.util.UUID;

/** The refunds of a tenant. */
public interface Refunds {

    /** @throws dev.tenet.sample.shared.InvalidRequest where it is more than is left of the payment */
    Refund give(Caller caller, NewRefund refund);

    Refund get(Caller caller, UUID id);
}
