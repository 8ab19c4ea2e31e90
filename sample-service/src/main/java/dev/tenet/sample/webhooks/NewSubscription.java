package dev.tenet.sample.webhooks;

import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which events to send where. */
public record NewSubscription(
        URI callbackUrl, Set<String> events, @Nullable String secret) {
    @Override
    public String toString() {
        return "NewSubscription[callbackUrl=" + callbackUrl + ", events=" + events + ", secret=…]";
    }
}
