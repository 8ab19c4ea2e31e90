package dev.tenet.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.tenet.sample.support.Api;
import dev.tenet.sample.support.Fixtures;
import dev.tenet.sample.support.Production;
import dev.tenet.sample.support.ServiceTest;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the service writes to its log in production: JSON by which a request is found again, and no secrets. */
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LogTest {
    private static final String WEBHOOK_SECRET = "whsec-Zb8fQ2n7Lk93XvTq";
    private static final String CARD = "tok_SeCrEtCaRd0815";
    private static final String IBAN = "DE02120300000000202051";
    private static final String MANDATE = "M-SECRET-4711";
    private static final String EMAIL = "very.private.person";

    private final Api api;
    private final JdbcConnectionDetails database;
    private final HttpClient http = HttpClient.newHttpClient();
    private Production service;

    LogTest(Api api, JdbcConnectionDetails database) {
        this.api = api;
        this.database = database;
    }

    @BeforeAll
    void start() throws Exception {
        service = Production.start(
                api, database, "sample.simulated-bank.enabled=true", "sample.webhooks.allow-insecure=true");
    }

    @AfterAll
    void stop() throws Exception {
        service.close();
    }

    @Test
    void every_line_is_json_that_says_which_request_it_is_of() throws Exception {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        HttpResponse<String> response = send(request("/orders/v1/orders/" + UUID.randomUUID())
                .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .header("X-Request-Id", "found-again-1")
                .DELETE());

        assertThat(response.statusCode()).isEqualTo(404);
        JsonNode line =
                await().until(() -> line("found-again-1"), Optional::isPresent).orElseThrow();
        assertThat(line.get("message").asString()).isEqualTo("deleteOrder of v1: 404");
        assertThat(line.at("/http/request/id").asString()).isEqualTo("found-again-1");
        assertThat(line.get("trace.id").asString()).isEqualTo(trace);
        assertThat(line.at("/labels/operation").asString()).isEqualTo("deleteOrder");
        assertThat(line.at("/labels/client").asString()).isEqualTo(Api.SHOP_A);
        assertThat(line.at("/http/response/status_code").asInt()).isEqualTo(404);
        assertThat(line.at("/service/name").asString()).isEqualTo("orders");
        assertThat(line.at("/ecs/version").asString()).isNotEmpty();
        assertThat(service.output().lines().toList())
                .allSatisfy(each -> JsonMapper.shared().readTree(each));
    }

    @Test
    void no_line_tells_a_secret() throws Exception {
        String token = api.token(Api.SHOP_A);
        String forged = token.substring(0, token.length() - 10) + "AAAAAAAAAA";
        JsonNode order = json(send(post("/orders/v2/orders", """
            {"currency":"EUR","lines":[{"sku":"BK-204817","quantity":2}],"shippingAddress":%s}\
            """.formatted(Fixtures.ADDRESS))));
        String payment = """
            {"orderId":"%s","amount":{"amount":"62.70","currency":"EUR"},"method":%s}\
            """;
        String card = "{\"type\":\"card\",\"token\":\"" + CARD + "\"}";
        String sepa = "{\"type\":\"sepa\",\"iban\":\"" + IBAN + "\",\"mandateReference\":\"" + MANDATE + "\"}";
        String id = order.get("id").asString();
        String customer = "{\"email\":\"" + EMAIL + "@example.org\",\"lastName\":\"Moreau\"}";
        String hook = "{\"callbackUrl\":\"http://localhost:9/hook\",\"events\":[\"order.paid\"],\"secret\":\""
                + WEBHOOK_SECRET + "\"}";
        List<HttpRequest.Builder> requests = List.of(
                post("/orders/v2/payments", payment.formatted(id, card)),
                post("/orders/v2/payments", payment.formatted(id, sepa)),
                post("/orders/v2/payments", payment.formatted(UUID.randomUUID(), sepa)),
                // Neither JSON, nor what the contract asks for, nor of a type that is known.
                post("/orders/v2/payments", payment.formatted(id, sepa) + "}}"),
                post("/orders/v2/payments", payment.formatted("none", card)),
                post("/orders/v2/payments", "{\"method\":" + card + ",\"" + CARD + "\":1}"),
                post("/orders/v2/payments", payment.formatted(id, card)).setHeader("Content-Type", "text/plain"),
                post("/orders/v1/payments", payment.formatted(id, sepa)),
                post("/orders/v2/customers", customer),
                post("/orders/v2/customers", customer),
                post("/orders/v2/webhook-subscriptions", hook),
                post("/orders/v2/webhook-subscriptions", hook.replace("\"order.paid\"", "1")),
                request("/orders/v2/orders?cursor=" + CARD),
                request("/orders/v2/orders/" + CARD),
                request("/orders/v2/orders?access_token=" + token),
                request("/orders/v2/orders").setHeader("Authorization", "Bearer " + forged),
                request("/orders/v2/orders").setHeader("Authorization", "Basic " + CARD),
                request("/orders/v2/orders").header("X-Request-Id", CARD + " " + CARD),
                request("/orders/v2/orders").method(CARD, HttpRequest.BodyPublishers.noBody()));
        for (HttpRequest.Builder request : requests) {
            send(request.header("Cookie", "session=" + CARD));
        }
        send(request("/orders/v2/orders").header("X-Request-Id", "after-the-secrets"));
        await().until(() -> line("after-the-secrets"), Optional::isPresent);

        assertThat(service.output()
                        .lines()
                        .filter(line -> line.contains("createPayment"))
                        .count())
                .isGreaterThanOrEqualTo(6);
        assertThat(service.output())
                .doesNotContain(token.substring(token.length() - 40), forged.substring(0, 60))
                .doesNotContain(WEBHOOK_SECRET, CARD, IBAN, MANDATE, EMAIL)
                .doesNotContain("MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=");
    }

    private Optional<JsonNode> line(String requestId) {
        return service.output()
                .lines()
                .filter(line -> line.contains(requestId) && line.contains("RequestLog"))
                .map(line -> (JsonNode) JsonMapper.shared().readTree(line))
                .findFirst();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(service.uri(path)).header("Authorization", "Bearer " + api.token(Api.SHOP_A));
    }

    private HttpRequest.Builder post(String path, String body) {
        return request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", Api.key())
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> response) {
        return Api.json(response);
    }
}
