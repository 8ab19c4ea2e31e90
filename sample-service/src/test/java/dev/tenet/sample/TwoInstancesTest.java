package dev.tenet.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenet.sample.support.Api;
import dev.tenet.sample.support.Fixtures;
import dev.tenet.sample.support.Instance;
import dev.tenet.sample.support.ServiceTest;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two instances on one PostgreSQL are one service: keys and quotas are the same in both. */
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoInstancesTest {
    private static final int QUOTA = 200;

    private final Api api;
    private final JdbcConnectionDetails database;
    private final JdbcClient jdbc;
    private Instance one;
    private Instance other;

    TwoInstancesTest(Api api, JdbcConnectionDetails database, JdbcClient jdbc) {
        this.api = api;
        this.database = database;
        this.jdbc = jdbc;
    }

    @BeforeAll
    void start() {
        // The windows of an hour: other tests may have used up those of a minute that start with it.
        jdbc.sql("delete from rate_window").update();
        one = instance();
        other = instance();
    }

    @AfterAll
    void stop() {
        one.close();
        other.close();
    }

    @Test
    void a_key_that_one_instance_knows_is_known_to_the_other() {
        String key = Api.key();
        HttpResponse<String> first = place(one, key);
        HttpResponse<String> again = place(other, key);

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
    }

    @Test
    void the_same_key_at_both_instances_at_the_same_moment_has_one_effect() {
        for (int round = 0; round < 10; round++) {
            String key = Api.key();
            int before = orders();
            List<HttpResponse<String>> answers = IntStream.range(0, 8)
                    .parallel()
                    .mapToObj(i -> place(i % 2 == 0 ? one : other, key))
                    .toList();

            assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(201);
            assertThat(answers.stream().map(HttpResponse::body).distinct()).hasSize(1);
            assertThat(orders()).isEqualTo(before + 1);
        }
    }

    @Test
    void a_quota_is_spent_at_all_instances_together() {
        long answered = IntStream.range(0, 2 * QUOTA)
                .mapToObj(i -> i % 2 == 0 ? one : other)
                .map(instance -> instance.send(instance.request("/orders/v2/categories", api.token(Api.SHOP_B))))
                .filter(response -> response.statusCode() == 200)
                .count();

        // Twice where the run crosses the border of two windows.
        assertThat(answered).isBetween((long) QUOTA - 2, 2L * QUOTA - 1);
    }

    private HttpResponse<String> place(Instance instance, String key) {
        return instance.send(instance.request("/orders/v2/orders", api.token(Api.SHOP_A))
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("""
                    {"currency":"EUR","lines":[{"sku":"BK-204817","quantity":1}],"shippingAddress":%s}\
                    """.formatted(Fixtures.ADDRESS))));
    }

    private int orders() {
        return jdbc.sql("select count(*) from orders").query(Integer.class).single();
    }

    private Instance instance() {
        return Instance.start(api, database, "second", "sample.limits.window=1h", "sample.limits.requests=" + QUOTA);
    }
}
