package dev.tenet.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.tenet.sample.support.Api;
import dev.tenet.sample.support.Fixtures;
import dev.tenet.sample.support.Receiver;
import dev.tenet.sample.support.ServiceProcess;
import dev.tenet.sample.support.ServiceTest;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two processes empty one outbox: each message once, and again only where one of them dies with it in its hands. */
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutboxTest {
    private static final String DATABASE = "outbox_test";

    private final Api api;
    private final JdbcConnectionDetails server;
    private final JdbcClient jdbc;
    private final Receiver receiver = new Receiver();
    private ServiceProcess one;
    private ServiceProcess other;

    OutboxTest(Api api, JdbcConnectionDetails server, JdbcClient jdbc) {
        this.api = api;
        this.server = server;
        this.jdbc = jdbc;
    }

    @BeforeAll
    void start() throws IOException {
        // A database of its own, or the service of the other tests would send as well.
        jdbc.sql("drop database if exists " + DATABASE + " with (force)").update();
        jdbc.sql("create database " + DATABASE).update();
        one = process("outbox-one");
        other = process("outbox-other");
        HttpResponse<String> subscribed =
                one.send(post("/orders/v2/webhook-subscriptions", one, """
            {"callbackUrl":"%s","events":["order.created"]}\
            """.formatted(receiver.url())));
        assertThat(subscribed.statusCode()).as(subscribed.body()).isEqualTo(201);
    }

    @AfterAll
    void stop() {
        one.close();
        other.close();
        receiver.close();
        jdbc.sql("drop database if exists " + DATABASE + " with (force)").update();
    }

    @Test
    void every_message_arrives_once_from_two_processes_and_at_least_once_where_one_is_killed() throws IOException {
        List<String> orders = place(100);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(receiver.texts("orderId").toList()).containsAll(orders));
        // In the ordinary case none comes twice.
        assertThat(receiver.texts("orderId").toList()).containsExactlyInAnyOrderElementsOf(orders);

        receiver.received().clear();
        receiver.answerAfter(150);
        List<String> more = place(60);
        await().until(() -> receiver.received().size() > 5);
        one.kill();
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(receiver.texts("orderId").toList()).containsAll(more));
        // What the dead process held comes again, as the same event.
        assertThat(receiver.texts("id").distinct()).hasSize(more.size());
        assertThat(receiver.received().size()).isLessThanOrEqualTo(more.size() + 20);
    }

    private List<String> place(int count) throws IOException {
        List<String> orders = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ServiceProcess service = i % 2 == 0 ? one : other;
            HttpResponse<String> placed =
                    service.send(post("/orders/v2/orders", service, """
                {"currency":"EUR","lines":[{"sku":"BK-204817","quantity":1}],"shippingAddress":%s}\
                """.formatted(Fixtures.ADDRESS)));
            assertThat(placed.statusCode()).as(placed.body()).isEqualTo(201);
            orders.add(Api.json(placed).get("id").asString());
        }
        return orders;
    }

    private HttpRequest.Builder post(String path, ServiceProcess service, String body) {
        return api.request(path, api.token(Api.SHOP_A))
                .uri(service.uri(path))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", Api.key())
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private ServiceProcess process(String name) {
        return ServiceProcess.start(
                name,
                "spring.profiles.active=second",
                "spring.datasource.url=" + server.getJdbcUrl().replaceAll("/[^/]*$", "/" + DATABASE),
                "spring.datasource.username=" + server.getUsername(),
                "spring.datasource.password=" + server.getPassword(),
                "spring.security.oauth2.resourceserver.jwt.jwk-set-uri=" + api.uri("/oauth2/jwks"),
                "sample.shutdown.drain=0s",
                "sample.webhooks.timeout=1s");
    }
}
