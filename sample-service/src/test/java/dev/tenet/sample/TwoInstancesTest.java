package dev.tenet.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenet.sample.support.Api;
import dev.tenet.sample.support.Fixtures;
import dev.tenet.sample.support.ServiceTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;

/** Two instances on one PostgreSQL are one service: keys and quotas are the same in both. */
@ServiceTest
class TwoInstancesTest {
    private static final int QUOTA = 100;

    private final Api api;
    private final JdbcConnectionDetails database;

    TwoInstancesTest(Api api, JdbcConnectionDetails database) {
        this.api = api;
        this.database = database;
    }

    @Test
    void a_key_that_one_instance_knows_is_known_to_the_other() throws Exception {
        try (ConfigurableApplicationContext second = instance(1_000_000)) {
            String key = Api.key();
            String body = """
                    {"currency":"EUR","lines":[{"sku":"BK-204817","quantity":1}],"shippingAddress":%s}""".formatted(Fixtures.ADDRESS);
            HttpResponse<String> first =
                    api.send(api.post("/orders/v2/orders", body).setHeader("Idempotency-Key", key));
            HttpResponse<String> again = send(
                    second,
                    HttpRequest.newBuilder(address(second, "/orders/v2/orders"))
                            .header("Idempotency-Key", key)
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(body)));

            assertThat(again.statusCode()).isEqualTo(201);
            assertThat(again.body()).isEqualTo(first.body());
        }
    }

    @Test
    void a_quota_is_spent_at_all_instances_together() {
        try (ConfigurableApplicationContext one = instance(QUOTA);
                ConfigurableApplicationContext other = instance(QUOTA)) {
            one.getBean(org.springframework.jdbc.core.simple.JdbcClient.class)
                    .sql("delete from rate_window where client = 'shop-b'")
                    .update();
            long answered = IntStream.range(0, 2 * QUOTA)
                    .mapToObj(i -> send(
                            i % 2 == 0 ? one : other,
                            HttpRequest.newBuilder(address(i % 2 == 0 ? one : other, "/orders/v2/categories"))))
                    .filter(response -> response.statusCode() == 200)
                    .count();

            // Twice where the run crosses the border of two windows.
            assertThat(answered).isBetween((long) QUOTA - 2, 2L * QUOTA - 1);
        }
    }

    private HttpResponse<String> send(ConfigurableApplicationContext instance, HttpRequest.Builder request) {
        try {
            String client = request.build().uri().getPath().endsWith("categories") ? Api.SHOP_B : Api.SHOP_A;
            return HttpClient.newHttpClient()
                    .send(
                            request.header("Authorization", "Bearer " + api.token(client))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
        } catch (java.io.IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static URI address(ConfigurableApplicationContext instance, String path) {
        return URI.create("http://localhost:" + instance.getEnvironment().getProperty("local.server.port") + path);
    }

    /** As in production: the database is given, and so is who issues the tokens. */
    private ConfigurableApplicationContext instance(int quota) {
        return new SpringApplicationBuilder(SampleApplication.class)
                .profiles("second")
                .properties(
                        "server.port=0",
                        "spring.datasource.url=" + database.getJdbcUrl(),
                        "spring.datasource.username=" + database.getUsername(),
                        "spring.datasource.password=" + database.getPassword(),
                        "spring.security.oauth2.resourceserver.jwt.jwk-set-uri=" + api.uri("/oauth2/jwks"),
                        "sample.encryption.key=MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=",
                        "sample.limits.window=1h",
                        "sample.limits.requests=" + quota)
                .run();
    }
}
