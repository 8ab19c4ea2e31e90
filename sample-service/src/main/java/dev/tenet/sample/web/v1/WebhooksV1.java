package dev.tenet.sample.web.v1;

import dev.tenet.sample.api.v1.api.WebhooksApi;
import dev.tenet.sample.api.v1.model.EventType;
import dev.tenet.sample.api.v1.model.WebhookSubscription;
import dev.tenet.sample.api.v1.model.WebhookSubscriptionList;
import dev.tenet.sample.api.v1.model.WebhookSubscriptionRequest;
import dev.tenet.sample.shared.Caller;
import dev.tenet.sample.web.CurrentCaller;
import dev.tenet.sample.web.Idempotency;
import dev.tenet.sample.web.Responses;
import dev.tenet.sample.webhooks.NewSubscription;
import dev.tenet.sample.webhooks.Subscription;
import dev.tenet.sample.webhooks.Subscriptions;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

@RestController
class WebhooksV1 implements WebhooksApi {
    private final Subscriptions subscriptions;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    WebhooksV1(Subscriptions subscriptions, Idempotency idempotency, CurrentCaller caller) {
        this.subscriptions = subscriptions;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @Override
    public ResponseEntity<WebhookSubscription> createWebhookSubscription(
            String idempotencyKey, WebhookSubscriptionRequest request) {
        Caller known = caller.get();
        NewSubscription wanted = new NewSubscription(
                request.getCallbackUrl(),
                request.getEvents().stream().map(EventType::getValue).collect(Collectors.toSet()),
                request.getSecret());
        return idempotency.once(known, idempotencyKey, request, WebhookSubscription.class, () -> {
            // v1 answers 200 where there is such a subscription already; v2 makes another one.
            Optional<Subscription> existing = subscriptions.find(known, wanted);
            if (existing.isPresent()) {
                return ResponseEntity.ok(model(existing.get()));
            }
            Subscription subscription = subscriptions.subscribe(known, wanted);
            return Responses.created(subscription.id()).body(model(subscription));
        });
    }

    @Override
    public ResponseEntity<WebhookSubscriptionList> listWebhookSubscriptions() {
        return ResponseEntity.ok(new WebhookSubscriptionList(
                subscriptions.list(caller.get()).stream().map(WebhooksV1::model).toList()));
    }

    @Override
    public ResponseEntity<Void> deleteWebhookSubscription(UUID subscriptionId) {
        subscriptions.unsubscribe(caller.get(), subscriptionId);
        return ResponseEntity.noContent().build();
    }

    private static WebhookSubscription model(Subscription subscription) {
        return new WebhookSubscription(
                subscription.id(),
                subscription.callbackUrl(),
                subscription.events().stream().map(EventType::fromValue).toList(),
                subscription.createdAt());
    }
}
