package dev.tenet.sample.webhooks.internal;

import dev.tenet.sample.webhooks.internal.Outbox.Message;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;

/** One attempt to deliver one message. */
@Component
class WebhookPost {
    private final CallbackAddress addresses;
    private final Signatures signatures;
    private final WebhookProperties properties;
    private final HttpClient http;

    WebhookPost(CallbackAddress addresses, Signatures signatures, WebhookProperties properties) {
        this.addresses = addresses;
        this.signatures = signatures;
        this.properties = properties;
        this.http = HttpClient.newBuilder()
                .connectTimeout(properties.timeout())
                // A redirect could lead to where the address itself may not.
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** @return the status code of the answer */
    int send(Message message) throws IOException, InterruptedException {
        URI address = URI.create(message.callbackUrl());
        String objection = addresses.objection(address).orElse("");
        if (!objection.isEmpty()) {
            throw new IOException(address.getHost() + " " + objection);
        }
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(properties.timeout())
                .header("Content-Type", "application/json")
                .header("Webhook-Signature", signatures.of(message))
                .POST(BodyPublishers.ofString(message.payload()))
                .build();
        CompletableFuture<HttpResponse<Void>> answer = http.sendAsync(request, BodyHandlers.discarding());
        try {
            // The time-out of a request ends with the headers of its answer; the body could be endless.
            return answer.get(properties.timeout().toMillis(), TimeUnit.MILLISECONDS)
                    .statusCode();
        } catch (TimeoutException e) {
            throw new IOException("no whole answer within " + properties.timeout(), e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        } finally {
            answer.cancel(true);
        }
    }
}
