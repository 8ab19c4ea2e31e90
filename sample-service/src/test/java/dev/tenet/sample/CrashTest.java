package dev.tenet.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.tenet.sample.support.Api;
import dev.tenet.sample.support.Buyers;
import dev.tenet.sample.support.Receiver;
import dev.tenet.sample.support.ServiceProcess;
import dev.tenet.sample.support.ServiceTest;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** {@code kill -9} in the middle of a load: what was acknowledged is there, nothing is there twice, and everybody is told. */
@ServiceTest
class CrashTest {
    private static final Path FOLDER = Path.of("target/crash");

    private final Api api;
    private final Receiver receiver = new Receiver();
    private ServiceProcess service;
    private String subscription;

    CrashTest(Api api) {
        this.api = api;
    }

    @BeforeEach
    void start() throws IOException {
        service = ServiceProcess.start(
                "crash",
                "spring.profiles.active=second",
                "sample.database.folder=" + FOLDER,
                "spring.security.oauth2.resourceserver.jwt.jwk-set-uri=" + api.uri("/oauth2/jwks"),
                "sample.shutdown.drain=0s",
                "sample.webhooks.timeout=1s");
        HttpResponse<String> subscribed = service.send(request("/orders/v2/webhook-subscriptions")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", Api.key())
                .POST(HttpRequest.BodyPublishers.ofString("""
                    {"callbackUrl":"%s","events":["order.created"]}\
                    """.formatted(receiver.url()))));
        assertThat(subscribed.statusCode()).as(subscribed.body()).isEqualTo(201);
        subscription = Api.json(subscribed).get("id").asString();
    }

    @AfterEach
    void stop() throws IOException {
        service.send(request("/orders/v2/webhook-subscriptions/" + subscription).DELETE());
        service.close();
        receiver.close();
    }

    @Test
    void nothing_is_lost_or_doubled_when_the_service_and_then_its_database_are_killed() throws Exception {
        crash(2, Duration.ofMillis(1500));
    }

    @Test
    @Tag("nightly")
    void nothing_is_lost_or_doubled_in_many_crashes() throws Exception {
        crash(20, Duration.ofSeconds(5));
    }

    private void crash(int times, Duration between) throws Exception {
        Map<String, String> acknowledged;
        try (Buyers buyers = new Buyers(8, service.uri("/orders/v2/orders"), api.token(Api.SHOP_A))) {
            for (int i = 0; i < times; i++) {
                int before = buyers.acknowledged().size();
                await().until(() -> buyers.acknowledged().size() > before + 20);
                Thread.sleep(between.toMillis());
                service.kill();
                if (i % 2 == 1) {
                    killDatabase();
                }
                service.run();
            }
            int last = buyers.acknowledged().size();
            await().until(() -> buyers.acknowledged().size() > last + 20);
            buyers.finish();
            assertThat(buyers.unanswered()).isPositive();
            acknowledged = buyers.acknowledged();

            // Whoever asks again is told of the same order.
            for (String key : acknowledged.keySet().stream().limit(50).toList()) {
                assertThat(buyers.place(key)).isEqualTo(acknowledged.get(key));
            }
        }
        Map<String, List<String>> stored = stored(acknowledged.size());
        assertThat(stored.keySet()).containsAll(acknowledged.keySet());
        acknowledged.forEach((key, id) -> assertThat(stored.get(key)).containsExactly(id));

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> assertThat(new HashSet<>(receiver.texts("orderId").toList()))
                                .containsAll(acknowledged.values()));
        // Twice at most as the same event.
        assertThat(receiver.texts("id").distinct())
                .hasSize((int) receiver.texts("orderId").distinct().count());
        System.out.printf(
                "%d orders over %d crashes, %d messages, %d of them twice%n",
                acknowledged.size(),
                times,
                receiver.received().size(),
                receiver.received().size() - receiver.texts("id").distinct().count());
    }

    /** The newest orders by the key that they were placed with. */
    private Map<String, List<String>> stored(int count) throws IOException {
        Map<String, List<String>> stored = new java.util.HashMap<>();
        String cursor = "";
        int read = 0;
        while (read <= count + 100) {
            JsonNode page = Api.json(service.send(request("/orders/v2/orders?sort=-createdAt&limit=200" + cursor)));
            for (JsonNode order : page.get("items")) {
                stored.computeIfAbsent(order.at("/metadata/key").asString(), key -> new ArrayList<>())
                        .add(order.get("id").asString());
                read++;
            }
            if (!page.at("/page/hasMore").asBoolean()) {
                break;
            }
            cursor = "&cursor=" + page.at("/page/nextCursor").asString();
        }
        return stored;
    }

    private static void killDatabase() throws Exception {
        long pid = Long.parseLong(
                Files.readAllLines(FOLDER.resolve("data/postmaster.pid")).get(0).strip());
        ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
        List<ProcessHandle> all = new ArrayList<>(postmaster.descendants().toList());
        all.add(0, postmaster);
        all.forEach(ProcessHandle::destroyForcibly);
        await().until(() -> all.stream().noneMatch(ProcessHandle::isAlive));
    }

    private HttpRequest.Builder request(String path) {
        return api.request(path, api.token(Api.SHOP_A)).uri(service.uri(path));
    }
}
