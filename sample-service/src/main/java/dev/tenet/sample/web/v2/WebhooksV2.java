package dev.tenet.sample.web.v2;

import dev.tenet.sample.api.v2.api.WebhooksApi;
import dev.tenet.sample.api.v2.model.EventType;
import dev.tenet.sample.api.v2.model.WebhookSubscription;
import dev.tenet.sample.api.v2.model.WebhookSubscriptionList;
import dev.tenet.sample.api.v2.model.WebhookSubscriptionRequest;
import dev.tenet.sample.shared.Caller;
import dev.tenet.sample.web.CurrentCaller;
import dev.tenet.sample.web.Idempotency;
import dev.tenet.sample.web.Responses;
import dev.tenet.sample.webhooks.NewSubscription;
import dev.tenet.sample.webhooks.Subscription;
import dev.tenet.sample.webhooks.Subscriptions;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

@RestController
class WebhooksV2 implements WebhooksApi {
    private final Subscriptions subscriptions;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    WebhooksV2(Subscriptions subscriptions, Idempotency idempotency, CurrentCaller caller) {
        this.subscriptions = subscriptions;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @Override
    public ResponseEntity<WebhookSubscription> createWebhookSubscription(
            String idempotencyKey, WebhookSubscriptionRequest request) {
        Caller known = caller.get();
        return idempotency.once(known, idempotencyKey, request, WebhookSubscription.class, () -> {
            Subscription subscription = subscriptions.subscribe(
                    known,
                    new NewSubscription(
                            request.getCallbackUrl(),
                            request.getEvents().stream()
                                    .map(EventType::getValue)
                                    .collect(Collectors.toSet()),
                            request.getSecret()));
            return Responses.created(subscription.id()).body(model(subscription));
        });
    }

    @Override
    public ResponseEntity<WebhookSubscriptionList> listWebhookSubscriptions() {
        return ResponseEntity.ok(new WebhookSubscriptionList(
                subscriptions.list(caller.get()).stream().map(WebhooksV2::model).toList()));
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
