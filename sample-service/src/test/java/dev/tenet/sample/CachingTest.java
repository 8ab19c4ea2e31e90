package dev.tenet.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.tenet.sample.support.Api;
import dev.tenet.sample.support.Fixtures;
import dev.tenet.sample.support.Instance;
import dev.tenet.sample.support.ServiceTest;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.cache.CacheManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is kept in memory is what the database has, or no older than the caches say; clients need not fetch again what they have. */
@ServiceTest
class CachingTest {
    private final Api api;
    private final Fixtures fixtures;
    private final CacheManager caches;
    private final JdbcClient jdbc;
    private final JdbcConnectionDetails database;
    private final TransactionTemplate transaction;

    CachingTest(
            Api api,
            Fixtures fixtures,
            CacheManager caches,
            JdbcClient jdbc,
            JdbcConnectionDetails database,
            PlatformTransactionManager transactions) {
        this.api = api;
        this.fixtures = fixtures;
        this.caches = caches;
        this.jdbc = jdbc;
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Test
    void a_customer_is_read_once_and_again_after_a_change() {
        UUID id = customer();
        assertThat(read(id).body()).contains("\"lastName\":\"Moreau\"");
        rename(id, "behind the back");
        assertThat(read(id).body()).contains("\"lastName\":\"Moreau\"");

        assertThat(replace(id, "Lefèvre").statusCode()).isEqualTo(200);
        assertThat(read(id).body()).contains("\"lastName\":\"Lefèvre\"");
    }

    @Test
    void what_one_tenant_has_in_the_cache_is_not_there_for_another() {
        UUID id = customer();
        assertThat(read(id).statusCode()).isEqualTo(200);

        assertThat(api.send(api.request("/orders/v2/customers/" + id, api.token(Api.SHOP_B)))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_value_is_forgotten_after_the_commit_and_not_before() {
        UUID id = customer();
        read(id);
        String key = "a/" + id;
        var cache = Objects.requireNonNull(caches.getCache("customers"));
        transaction.executeWithoutResult(status -> {
            cache.evict(key);
            assertThat(cache.get(key)).isNotNull();
            status.setRollbackOnly();
        });
        assertThat(cache.get(key)).isNotNull();
        transaction.executeWithoutResult(status -> cache.evict(key));
        assertThat(cache.get(key)).isNull();
    }

    @Test
    void another_instance_is_behind_for_no_longer_than_the_time_to_live() {
        try (Instance other = Instance.start(api, database, "second", "sample.cache.time-to-live.customers=1s")) {
            UUID id = customer();
            String path = "/orders/v2/customers/" + id;
            HttpRequest.Builder request = other.request(path, api.token(Api.SHOP_A));
            assertThat(other.send(request).body()).contains("Moreau");
            replace(id, "Lefèvre");
            // Up to here it may be the old name, and from here on it may not.
            await().atMost(Duration.ofSeconds(3))
                    .untilAsserted(() -> assertThat(other.send(request).body()).contains("Lefèvre"));
        }
    }

    @Test
    void without_caches_the_database_is_asked_each_time() {
        try (Instance other = Instance.start(api, database, "second", "spring.cache.type=none")) {
            UUID id = customer();
            HttpRequest.Builder request = other.request("/orders/v2/customers/" + id, api.token(Api.SHOP_A));
            assertThat(other.send(request).body()).contains("Moreau");
            rename(id, "Lefèvre");
            assertThat(other.send(request).body()).contains("Lefèvre");
        }
    }

    @Test
    void who_has_the_current_version_is_not_sent_it_again() {
        Map<String, UUID> ids = fixtures.everythingOf(Api.SHOP_A);
        for (String version : List.of("v1", "v2")) {
            for (String path : List.of(
                    "/orders/" + ids.get("orderId"),
                    "/orders/" + ids.get("orderId") + "/lines/" + ids.get("lineId"),
                    "/customers/" + ids.get("customerId"),
                    "/categories")) {
                HttpRequest.Builder request = api.request("/orders/" + version + path);
                HttpResponse<String> first = api.send(request);
                String tag = first.headers().firstValue("ETag").orElseThrow();
                assertThat(first.headers().firstValue("Cache-Control").orElseThrow())
                        .as(path)
                        .contains("private")
                        .containsPattern(path.equals("/categories") ? "max-age=60" : "no-cache");

                HttpResponse<String> again = api.send(request.setHeader("If-None-Match", tag));
                assertThat(again.statusCode()).as(path).isEqualTo(304);
                assertThat(again.body()).isEmpty();
                assertThat(again.headers().firstValue("ETag")).contains(tag);
                assertThat(api.send(request.setHeader("If-None-Match", "\"another\""))
                                .statusCode())
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void what_is_not_meant_to_be_kept_is_not_kept() {
        assertThat(api.send(api.request("/orders/v2/payments"))
                        .headers()
                        .firstValue("Cache-Control")
                        .orElseThrow())
                .contains("no-store");
    }

    private UUID customer() {
        return Fixtures.id(fixtures.post(Api.SHOP_A, "customers", """
            {"email":"%s@example.org","lastName":"Moreau"}\
            """.formatted(UUID.randomUUID())));
    }

    private HttpResponse<String> read(UUID id) {
        return api.send(api.request("/orders/v2/customers/" + id));
    }

    private HttpResponse<String> replace(UUID id, String name) {
        return api.send(api.request("/orders/v2/customers/" + id)
                .header("Content-Type", "application/json")
                .header("If-Match", "\"1\"")
                .PUT(HttpRequest.BodyPublishers.ofString("""
                    {"email":"%s@example.org","lastName":"%s"}\
                    """.formatted(UUID.randomUUID(), name))));
    }

    private void rename(UUID id, String name) {
        jdbc.sql("update customer set last_name = :name where id = :id")
                .param("name", name)
                .param("id", id)
                .update();
    }
}
