package dev.tenet.sample.webhooks;

import dev.tenet.sample.shared.Caller;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The subscriptions of a tenant. */
public interface Subscriptions {

    Subscription subscribe(Caller caller, NewSubscription subscription);

    /** The subscription that asks for the same, if there is one. */
    Optional<Subscription> find(Caller caller, NewSubscription subscription);

    List<Subscription> list(Caller caller);

    void unsubscribe(Caller caller, UUID id);
}
