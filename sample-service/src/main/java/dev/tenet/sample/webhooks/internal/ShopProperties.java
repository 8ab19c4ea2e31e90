package dev.tenet.sample.webhooks.internal;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of shops, which the API does not touch.
 *
 * @param shops by their tenant
 */
@ConfigurationProperties("sample")
record ShopProperties(@DefaultValue Map<String, Shop> shops) {

    /** @param paymentEvents where they are sent; null for nowhere */
    record Shop(@Nullable Listener paymentEvents) {}

    /**
     * @param url blank to stop what was sent there
     * @param secret the key of the signatures
     */
    record Listener(String url, @Nullable String secret) {
        @Override
        public String toString() {
            return "Listener[url=" + url + ", secret=…]";
        }
    }
}
