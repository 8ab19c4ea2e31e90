package dev.tenet.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.tenet.sample.support.Api;
import dev.tenet.sample.support.Instance;
import dev.tenet.sample.support.ServiceTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.core.env.Environment;

/** What operators see, and nobody else. */
@ServiceTest
class ObservabilityTest {
    private static final String PARENT = "0af7651916cd43dd8448eb211c80319c";

    private final Api api;
    private final JdbcConnectionDetails database;

    ObservabilityTest(Api api, JdbcConnectionDetails database) {
        this.api = api;
        this.database = database;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator/health",
                "/actuator/health/liveness",
                "/actuator/health/readiness",
                "/livez",
                "/readyz",
                "/actuator/info"
            })
    void anybody_may_ask_whether_the_service_is_well(String path) {
        HttpResponse<String> response = open(path);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).doesNotContain("PostgreSQL", "diskSpace");
    }

    @Test
    void operators_are_told_more() {
        HttpResponse<String> response = api.send(api.request("/actuator/health", operator()));

        assertThat(response.body()).contains("\"db\":{", "PostgreSQL");
        assertThat(api.send(api.request("/actuator/health")).body()).doesNotContain("PostgreSQL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/prometheus", "/actuator/deprecations", "/actuator"})
    void the_rest_is_for_operators_alone(String path) {
        assertThat(open(path).statusCode()).isEqualTo(401);
        assertThat(api.send(api.request(path)).statusCode()).isEqualTo(403);
        assertThat(api.send(api.request(path, operator())).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "env",
                "beans",
                "configprops",
                "heapdump",
                "threaddump",
                "loggers",
                "mappings",
                "shutdown",
                "metrics",
                "conditions",
                "scheduledtasks",
                "flyway",
                "httpexchanges",
                "logfile",
                "caches"
            })
    void what_is_not_needed_is_not_there(String endpoint) {
        assertThat(api.send(api.request("/actuator/" + endpoint, operator())).statusCode())
                .isEqualTo(404);
    }

    @Test
    void operators_see_nothing_of_any_shop() {
        assertThat(api.send(api.request("/orders/v2/orders", operator())).statusCode())
                .isEqualTo(403);
    }

    @Test
    void requests_are_measured_by_operation_and_version() {
        api.send(api.request("/orders/v1/orders"));
        api.send(api.request("/orders/v2/orders"));
        api.send(HttpRequest.newBuilder(api.uri("/orders/v2/orders")));

        assertThat(metrics().lines().filter(line -> line.startsWith("http_server_requests_seconds_count")))
                .anyMatch(line -> has(line, "operation=\"listOrders\"", "version=\"v1\"", "outcome=\"SUCCESS\""))
                .anyMatch(line -> has(line, "operation=\"listOrders\"", "version=\"v2\"", "outcome=\"SUCCESS\""))
                .anyMatch(line -> has(line, "operation=\"listOrders\"", "version=\"v2\"", "status=\"401\""));
        assertThat(metrics().lines())
                .anyMatch(line -> has(line, "http_server_requests_seconds_bucket", "listOrders", "le=\"0.05\""));
    }

    @Test
    void paths_that_nobody_foresaw_make_no_series_of_their_own() {
        open("/orders/v2/" + UUID.randomUUID());
        long before =
                metrics().lines().filter(line -> line.contains("_requests_")).count();
        for (int i = 0; i < 50; i++) {
            open("/orders/v2/" + UUID.randomUUID());
            api.send(api.request("/orders/v2/" + UUID.randomUUID()));
            api.send(HttpRequest.newBuilder(api.uri("/orders/v2/orders"))
                    .method("M" + i, HttpRequest.BodyPublishers.noBody()));
        }

        assertThat(metrics().lines().filter(line -> line.contains("_requests_")).count())
                .isLessThan(before + 100);
    }

    @Test
    void a_trace_that_the_caller_began_goes_on() {
        HttpResponse<String> response = api.send(
                api.request("/orders/v2/orders").header("traceparent", "00-" + PARENT + "-b7ad6b7169203331-01"));

        assertThat(response.headers().firstValue("X-Trace-Id")).contains(PARENT);
        assertThat(response.headers().firstValue("X-Request-Id")).contains(PARENT);
    }

    @Test
    void errors_bear_the_identifiers_too() {
        HttpResponse<String> response = open("/orders/v2/orders");

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("X-Trace-Id").orElseThrow()).matches("[0-9a-f]{32}");
        assertThat(response.headers().firstValue("X-Request-Id"))
                .isEqualTo(response.headers().firstValue("X-Trace-Id"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"my-request-1", "01JD9Z:7.a_b", "x"})
    void the_caller_may_choose_the_identifier(String id) {
        HttpResponse<String> response =
                api.send(api.request("/orders/v2/orders").header("X-Request-Id", id));

        assertThat(response.headers().firstValue("X-Request-Id")).contains(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "a\tb", "\"},{\"", "<script>", "${jndi:ldap://x}", "\u00e9", "%0a", ""})
    void but_not_one_that_means_something_to_a_log(String id) {
        HttpResponse<String> response =
                api.send(api.request("/orders/v2/orders").header("X-Request-Id", id));

        assertThat(response.headers().firstValue("X-Request-Id").orElseThrow()).matches("[0-9a-f]{32}");
        HttpResponse<String> endless =
                api.send(api.request("/orders/v2/orders").header("X-Request-Id", "x".repeat(65)));
        assertThat(endless.headers().firstValue("X-Request-Id").orElseThrow()).hasSize(32);
    }

    @Test
    void without_its_database_the_service_is_alive_and_not_ready() {
        try (Instance instance = Instance.start(api, database, "second")) {
            assertThat(get(instance.uri("/readyz")).statusCode()).isEqualTo(200);

            instance.bean(HikariDataSource.class).close();

            assertThat(get(instance.uri("/readyz")).statusCode()).isEqualTo(503);
            assertThat(get(instance.uri("/actuator/health/readiness")).statusCode())
                    .isEqualTo(503);
            assertThat(get(instance.uri("/livez")).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void one_setting_moves_all_that_to_a_port_of_its_own_where_it_is_as_protected() {
        try (Instance instance = Instance.start(api, database, "second", "management.server.port=0")) {
            String port = instance.bean(Environment.class).getRequiredProperty("local.management.port");
            URI metrics = URI.create("http://localhost:" + port + "/actuator/prometheus");

            assertThat(get(instance.uri("/actuator/health")).statusCode()).isEqualTo(404);
            assertThat(get(metrics).statusCode()).isEqualTo(401);
            assertThat(get(metrics.resolve("/actuator/health")).statusCode()).isEqualTo(200);
            assertThat(instance.send(HttpRequest.newBuilder(metrics).header("Authorization", "Bearer " + operator()))
                            .body())
                    .contains("http_server_requests_seconds");
            // Those who ask at the port of the service whether it is well still get an answer.
            assertThat(get(instance.uri("/readyz")).statusCode()).isEqualTo(200);
        }
    }

    private static boolean has(String line, String... parts) {
        for (String part : parts) {
            if (!line.contains(part)) {
                return false;
            }
        }
        return true;
    }

    private String operator() {
        return api.token("monitor", "operations:read");
    }

    private String metrics() {
        return api.send(api.request("/actuator/prometheus", operator())).body();
    }

    private HttpResponse<String> open(String path) {
        return api.send(HttpRequest.newBuilder(api.uri(path)));
    }

    private static HttpResponse<String> get(URI uri) {
        try {
            return HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
        } catch (java.io.IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
