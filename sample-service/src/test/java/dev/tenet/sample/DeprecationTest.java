package dev.tenet.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tenet.sample.client.v1.OrdersClient;
import dev.tenet.sample.client.v1.ProblemException;
import dev.tenet.sample.support.Api;
import dev.tenet.sample.support.Fixtures;
import dev.tenet.sample.support.Instance;
import dev.tenet.sample.support.ServiceTest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import tools.jackson.databind.JsonNode;

/** Versions end decently: who calls what ends is told so with every answer, and operators see who that is. */
@ServiceTest
class DeprecationTest {
    private final Api api;
    private final Fixtures fixtures;
    private final JdbcConnectionDetails database;

    DeprecationTest(Api api, Fixtures fixtures, JdbcConnectionDetails database) {
        this.api = api;
        this.fixtures = fixtures;
        this.database = database;
    }

    @Test
    void an_old_client_goes_on_working_and_is_counted() {
        OrdersClient client = api.v1(Api.SHOP_B);
        long before = calls("v1", "deleteOrder", Api.SHOP_B);

        client.orders().deleteOrder(Fixtures.id(fixtures.order(Api.SHOP_B)));
        client.orders().getOrder(Fixtures.id(fixtures.order(Api.SHOP_B)));

        assertThat(calls("v1", "deleteOrder", Api.SHOP_B)).isEqualTo(before + 1);
        assertThat(calls("v1", "getOrder", Api.SHOP_B)).isZero();
    }

    @Test
    void every_answer_announces_the_end() {
        String path = "/orders/v1/orders/" + UUID.randomUUID();
        HttpResponse<String> absent = api.send(api.request(path).DELETE());
        HttpResponse<String> unknown = api.send(api.request(path, "no-token").DELETE());

        assertThat(absent.statusCode()).isEqualTo(404);
        assertThat(unknown.statusCode()).isEqualTo(401);
        for (HttpResponse<String> response : new HttpResponse[] {absent, unknown}) {
            // 2025-11-01
            assertThat(response.headers().allValues("Deprecation")).containsExactly("@1761955200");
            assertThat(response.headers().allValues("Sunset")).containsExactly("Sat, 31 Oct 2026 00:00:00 GMT");
            assertThat(response.headers().allValues("Link"))
                    .containsExactly(
                            "<" + path + "/cancellation>; rel=\"successor-version\"",
                            "</documentation/changes/migration>; rel=\"deprecation\"");
        }
    }

    @Test
    void pages_keep_their_links() {
        UUID customer = Fixtures.id(fixtures.post(Api.SHOP_A, "customers", """
            {"email":"%s@example.org","lastName":"Moreau"}\
            """.formatted(UUID.randomUUID())));
        fixtures.order(Api.SHOP_A, customer);
        fixtures.order(Api.SHOP_A, customer);

        HttpResponse<String> page = api.send(api.request("/orders/v2/customers/" + customer + "/orders?limit=1"));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().allValues("Link"))
                .anyMatch(link -> link.contains("rel=\"next\""))
                .contains("</orders/v2/orders?customerId=" + customer + ">; rel=\"successor-version\"");
    }

    @Test
    void what_stays_announces_nothing() {
        assertThat(api.send(api.request("/orders/v1/orders/" + UUID.randomUUID()))
                        .headers()
                        .map())
                .doesNotContainKeys("deprecation", "sunset", "link");
    }

    @Test
    void after_its_day_an_operation_is_gone_where_so_configured() {
        UUID order = Fixtures.id(fixtures.order(Api.SHOP_A));
        try (Instance strict = Instance.start(api, database, "second", "tenet.deprecation.after-sunset=gone")) {
            OrdersClient client = OrdersClient.builder()
                    .baseUri(strict.uri("/orders/v1").toString())
                    .clientCredentials(Api.SHOP_A, "secret-of-" + Api.SHOP_A)
                    .clientCredentialsTokenUrl(api.uri("/oauth2/token"))
                    .clientCredentialsScopes(Api.scopes(Api.SHOP_A))
                    .maxRetries(0)
                    .build();

            ProblemException gone = catchThrowableOfType(
                    ProblemException.class, () -> client.orders().deleteOrder(order));
            HttpResponse<String> response =
                    strict.send(strict.request("/orders/v1/orders/" + order, api.token(Api.SHOP_A))
                            .DELETE());

            assertThat(gone.status()).isEqualTo(410);
            assertThat(Api.json(response).get("type").asString()).endsWith("/gone");
            assertThat(Api.json(response).get("detail").asString())
                    .isEqualTo(
                            "deleteOrder of v1 is gone since 2026-10-31; use POST /orders/{orderId}/cancellation instead.");
            // v2 announces a later day.
            assertThat(client.orders().getOrder(order).getId()).isEqualTo(order);
        }
        assertThat(api.send(api.request("/orders/v1/orders/" + order).DELETE()).statusCode())
                .isEqualTo(204);
    }

    private long calls(String version, String operation, String client) {
        HttpResponse<String> response =
                api.send(api.request("/actuator/deprecations", api.token("monitor", "operations:read")));
        long calls = 0;
        for (JsonNode entry : Api.json(response).get("deprecations")) {
            if (entry.get("version").asString().equals(version)
                    && entry.get("operation").asString().equals(operation)) {
                for (JsonNode each : entry.get("clients")) {
                    calls += each.get("client").asString().equals(client)
                            ? each.get("calls").asLong()
                            : 0;
                }
            }
        }
        return calls;
    }
}
