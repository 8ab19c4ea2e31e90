package dev.tenet.sample.support;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Clients that place orders as fast as they can and, as clients should, repeat what was not answered, with the same key. */
public final class Buyers implements AutoCloseable {
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final AtomicInteger unanswered = new AtomicInteger();
    private final ExecutorService threads;
    private final URI orders;
    private final String token;
    private volatile boolean stopping;

    public Buyers(int count, URI orders, String token) {
        this.orders = orders;
        this.token = token;
        this.threads = Executors.newFixedThreadPool(count);
        for (int i = 0; i < count; i++) {
            threads.submit(this::buy);
        }
    }

    /** The id of the order that each key was answered with. */
    public Map<String, String> acknowledged() {
        return acknowledged;
    }

    /** How many attempts got no answer. */
    public int unanswered() {
        return unanswered.get();
    }

    /** Lets each finish the order that it is placing. */
    public void finish() {
        stopping = true;
        threads.shutdown();
        try {
            if (!threads.awaitTermination(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("There are orders that nobody answers.");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Repeats a request that may have been answered before, until it is answered. */
    public String place(String key) throws InterruptedException {
        while (true) {
            try {
                HttpResponse<String> response = http.send(request(key), HttpResponse.BodyHandlers.ofString());
                if (response.statusCode() == 201) {
                    return Api.json(response).get("id").asString();
                }
                if (response.statusCode() < 500) {
                    throw new IllegalStateException(response.statusCode() + ": " + response.body());
                }
            } catch (IOException e) {
                // Nobody knows whether it was placed.
            }
            unanswered.incrementAndGet();
            Thread.sleep(50);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private Void buy() throws InterruptedException {
        while (!stopping) {
            String key = Api.key();
            acknowledged.put(key, place(key));
        }
        return null;
    }

    private HttpRequest request(String key) {
        return HttpRequest.newBuilder(orders)
                .timeout(Duration.ofSeconds(10))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString("""
                    {"currency":"EUR","lines":[{"sku":"BK-204817","quantity":1}],"shippingAddress":%s,"metadata":{"key":"%s"}}\
                    """.formatted(Fixtures.ADDRESS, key)))
                .build();
    }
}
