package dev.tenet.sample.payments;

import dev.tenet.sample.shared.Caller;
import dev.tenet.sample.shared.Page;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The payments of a tenant. */
public interface Payments {

    /** @throws dev.tenet.sample.shared.InvalidRequest where it is not the amount that is owed */
    Payment take(Caller caller, NewPayment payment);

    Payment get(Caller caller, UUID id);

    /** Payments, newest first. */
    Page<Payment> list(Caller caller, @Nullable UUID orderId, @Nullable String cursor, int limit);
}
