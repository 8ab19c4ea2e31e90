package dev.tenet.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenet.sample.support.Api;
import dev.tenet.sample.support.Fixtures;
import dev.tenet.sample.support.ServiceTest;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A repeated request has its effect once, whatever happened to the first one. */
@ServiceTest
class IdempotencyTest {
    private final Api api;
    private final JdbcClient jdbc;

    IdempotencyTest(Api api, JdbcClient jdbc) {
        this.api = api;
        this.jdbc = jdbc;
    }

    @Test
    void requests_at_the_same_time_have_one_effect_and_one_answer() {
        String key = Api.key();
        List<String> bodies = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> place(key, "EUR"))
                .peek(response -> assertThat(response.statusCode()).isEqualTo(201))
                .map(HttpResponse::body)
                .toList();

        assertThat(bodies.stream().map(body -> id(body)).distinct()).hasSize(1);
    }

    @Test
    void a_request_that_failed_can_be_made_again() {
        String key = Api.key();
        assertThat(place(key, "XXX").statusCode()).isEqualTo(422);

        assertThat(place(key, "EUR").statusCode()).isEqualTo(201);
    }

    @Test
    void neither_the_key_nor_the_effect_is_there_where_the_transaction_is_lost() {
        String key = Api.key();
        // The trigger stands for a crash: the order and the key are written, and then the connection is gone.
        jdbc.sql("""
                create function crash() returns trigger language plpgsql as
                $$ begin perform pg_terminate_backend(pg_backend_pid()); return new; end $$""").update();
        jdbc.sql("""
                create trigger crash before update on idempotency_key for each row
                when (new.key = '%s') execute function crash()""".formatted(key)).update();
        try {
            assertThat(place(key, "EUR").statusCode()).isGreaterThanOrEqualTo(500);
        } finally {
            jdbc.sql("drop trigger crash on idempotency_key").update();
            jdbc.sql("drop function crash").update();
        }
        assertThat(jdbc.sql("select count(*) from idempotency_key where key = ?")
                        .param(key)
                        .query(Integer.class)
                        .single())
                .isZero();
        HttpResponse<String> again = place(key, "EUR");
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(place(key, "EUR").body()).isEqualTo(again.body());
    }

    private HttpResponse<String> place(String key, String currency) {
        return api.send(api.request("/orders/v2/orders")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString("""
                        {"currency":"%s","lines":[{"sku":"BK-204817","quantity":1}],"shippingAddress":%s}""".formatted(currency, Fixtures.ADDRESS))));
    }

    private static UUID id(String body) {
        return UUID.fromString(tools.jackson.databind.json.JsonMapper.shared()
                .readTree(body)
                .get("id")
                .asString());
    }
}
