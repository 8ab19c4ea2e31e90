package dev.tenet.sample.webhooks.internal;

import dev.tenet.sample.shared.Encryption;
import dev.tenet.sample.webhooks.internal.Outbox.Message;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Empties the outbox: signed, at least once, with growing pauses between attempts. */
@Component
class WebhookSender {
    private static final Logger log = LoggerFactory.getLogger(WebhookSender.class);
    private static final int AT_ONCE = 20;
    private static final Duration LONGEST_DELAY = Duration.ofHours(1);

    private final Outbox outbox;
    private final Encryption encryption;
    private final CallbackAddress addresses;
    private final WebhookProperties properties;
    private final HttpClient http;

    WebhookSender(Outbox outbox, Encryption encryption, CallbackAddress addresses, WebhookProperties properties) {
        this.outbox = outbox;
        this.encryption = encryption;
        this.addresses = addresses;
        this.properties = properties;
        this.http = HttpClient.newBuilder()
                .connectTimeout(properties.timeout())
                // A redirect could lead to where the address itself may not.
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @Scheduled(fixedDelayString = "${sample.webhooks.interval:500ms}")
    void send() {
        // The lease outlasts a whole batch of time-outs, or a second instance would send what this one still holds.
        Duration lease = properties.timeout().multipliedBy(AT_ONCE + 1);
        for (Message message : outbox.take(AT_ONCE, lease)) {
            send(message);
        }
    }

    private void send(Message message) {
        try {
            int status = post(message);
            if (status >= 200 && status < 300) {
                outbox.delivered(message);
            } else if (status == 410) {
                outbox.drop(message);
            } else {
                retry(message, "answered " + status);
            }
        } catch (IOException e) {
            retry(message, e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private int post(Message message) throws IOException, InterruptedException {
        URI address = URI.create(message.callbackUrl());
        String objection = addresses.objection(address).orElse("");
        if (!objection.isEmpty()) {
            throw new IOException(address.getHost() + " " + objection);
        }
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(properties.timeout())
                .header("Content-Type", "application/json")
                .header("Webhook-Signature", signature(message))
                .POST(BodyPublishers.ofString(message.payload()))
                .build();
        // The body of the answer is nobody's business here, and could be endless.
        return http.send(request, BodyHandlers.discarding()).statusCode();
    }

    private void retry(Message message, String reason) {
        if (message.age().compareTo(properties.giveUpAfter()) > 0) {
            log.warn("Gave up message {} to subscription {}: {}", message.id(), message.subscription(), reason);
            outbox.giveUp(message);
            return;
        }
        Duration doubled = properties.firstDelay().multipliedBy(1L << Math.min(message.attempts() - 1, 20));
        Duration longest = doubled.compareTo(LONGEST_DELAY) < 0 ? doubled : LONGEST_DELAY;
        // Chance spreads the attempts: a receiver that comes back is not hit by all senders at once.
        outbox.later(message, Duration.ofMillis((long)
                (longest.toMillis() * ThreadLocalRandom.current().nextDouble(0.5, 1))));
    }

    /** Without a secret the id of the subscription is the key: the receiver can check that nothing was lost, and no more than that. */
    private String signature(Message message) {
        byte[] secret = message.secret();
        String key = secret == null ? message.subscription().toString() : encryption.decrypt(secret, message.tenant());
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(message.payload().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
