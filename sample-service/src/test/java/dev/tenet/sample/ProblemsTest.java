package dev.tenet.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenet.sample.support.Api;
import dev.tenet.sample.support.Fixtures;
import dev.tenet.sample.support.ServiceTest;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Every error is a problem, whoever finds it. */
@ServiceTest
class ProblemsTest {
    private static final String ORDERS = "/orders/v2/orders";

    private final Api api;

    ProblemsTest(Api api) {
        this.api = api;
    }

    @Test
    void a_method_that_is_not_there() {
        HttpResponse<String> response = api.send(api.request(ORDERS).DELETE());
        assertThat(problem(response, 405).get("detail").asString()).contains("DELETE");
        assertThat(response.headers().firstValue("Allow")).isPresent();
    }

    @Test
    void a_method_that_nobody_knows() {
        problem(api.send(api.request(ORDERS).method("QUERY", BodyPublishers.noBody())), 405);
    }

    @Test
    void parameters_and_parts_that_cannot_be_told_apart() {
        problem(api.send(api.request(ORDERS + "?&=false")), 400);
        problem(api.send(api.request(ORDERS + "?%C2%AC%C2%99=false")), 400);
        problem(api.send(api.request(ORDERS).header("Content-Type", "multipart/form-data")), 400);
    }

    @Test
    void a_tag_of_something_that_is_not_there() {
        String nowhere = ORDERS + "/" + java.util.UUID.randomUUID();
        HttpRequest.Builder change = api.request(nowhere)
                .header("If-Match", "\"7c1f03\"")
                .header("Content-Type", "application/merge-patch+json")
                .method("PATCH", BodyPublishers.ofString("{\"deliveryInstructions\":\"Ring twice.\"}"));
        problem(api.send(change), 404);
    }

    @Test
    void a_path_that_is_not_there() {
        problem(api.send(api.request("/orders/v2/nothing")), 404);
        problem(api.send(api.request("/orders/v3/orders")), 404);
        problem(api.send(HttpRequest.newBuilder(api.uri("/nothing"))), 404);
    }

    @Test
    void a_path_that_the_firewall_rejects() {
        problem(api.send(api.request("/orders/v2/orders;a=b")), 400);
    }

    @Test
    void a_representation_that_is_not_there() {
        problem(api.send(api.request(ORDERS).header("Accept", "image/png")), 406);
    }

    @Test
    void a_media_type_that_is_not_understood() {
        HttpRequest.Builder request = api.request(ORDERS)
                .header("Content-Type", "application/xml")
                .header("Idempotency-Key", Api.key())
                .POST(BodyPublishers.ofString("<order/>"));
        problem(api.send(request), 415);
    }

    @Test
    void a_header_that_is_missing_or_wrong() {
        HttpRequest.Builder without = api.request(ORDERS)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(order("Lyon")));
        assertThat(problem(api.send(without), 400).get("detail").asString()).contains("Idempotency-Key");

        JsonNode wrong = problem(api.send(without.setHeader("Idempotency-Key", "short")), 400);
        assertThat(wrong.at("/violations/0/parameter").asString()).isEqualTo("Idempotency-Key");
    }

    @Test
    void a_cursor_that_is_none() {
        JsonNode problem = problem(api.send(api.request(ORDERS + "?cursor=abc")), 400);
        assertThat(problem.at("/violations/0/parameter").asString()).isEqualTo("cursor");
    }

    @Test
    void a_parameter_without_a_value() {
        for (String path : new String[] {
            "/orders/v1/orders?customerId=",
            "/orders/v2/customers?email=",
            "/orders/v2/payments?orderId=",
            "/orders/v1/orders?cursor=",
            "/orders/v2/orders?limit="
        }) {
            JsonNode problem = problem(api.send(api.request(path)), 400);
            assertThat(path).contains(problem.at("/violations/0/parameter").asString());
        }
    }

    @Test
    void a_time_with_an_offset_that_the_database_does_not_know_is_a_time() {
        String path =
                "/orders/v2/orders?createdAfter=2020-01-11T18:27:32%2B17:12&updatedAfter=0026-06-01T09:48:31-17:08";
        assertThat(api.send(api.request(path)).statusCode()).isEqualTo(200);
        problem(api.send(api.request("/orders/v2/orders?createdAfter=%2B999999-01-01T00:00:00Z")), 400);
    }

    @Test
    void headers_and_addresses_that_are_too_large() {
        problem(api.send(api.request(ORDERS).header("X-Large", "a".repeat(20_000))), 400);
        problem(api.send(api.request(ORDERS + "?cursor=" + "a".repeat(20_000))), 400);
    }

    @Test
    void a_body_that_is_missing() {
        problem(api.send(api.post(ORDERS, "")), 400);
    }

    @Test
    void text_that_the_database_cannot_hold() {
        JsonNode problem = problem(api.send(api.post(ORDERS, order("Ly\\u0000on"))), 422);
        assertThat(problem.at("/violations/0/pointer").asString()).isEqualTo("/shippingAddress/city");
        problem(api.send(api.post(ORDERS, order("\\ud800"))), 422);
        problem(api.send(api.request("/orders/v2/customers?email=%00@example.org")), 400);
    }

    @Test
    void what_is_unknown_in_a_closed_object() {
        String body = """
            {"callbackUrl":"https://shop.example.org/h","events":["order.created"],"sekret":"wJr5pN2vXq8tLm4zKd7c"}\
            """;
        JsonNode problem = problem(api.send(api.post("/orders/v2/webhook-subscriptions", body)), 422);
        assertThat(problem.at("/violations/0/pointer").asString()).isEqualTo("/sekret");
    }

    private static String order(String city) {
        return """
            {"currency":"EUR","lines":[{"sku":"BK-204817","quantity":1}],"shippingAddress":%s}\
            """.formatted(Fixtures.ADDRESS.replace("Lyon", city));
    }

    private static JsonNode problem(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        JsonNode problem = Api.json(response);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("type").asString()).startsWith("https://api.example.com/problems/");
        assertThat(problem.get("title").asString()).isNotBlank();
        return problem;
    }
}
