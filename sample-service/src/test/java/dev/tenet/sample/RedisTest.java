package dev.tenet.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.tenet.sample.support.Api;
import dev.tenet.sample.support.Fixtures;
import dev.tenet.sample.support.Instance;
import dev.tenet.sample.support.RedisServer;
import dev.tenet.sample.support.ServiceTest;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.data.redis.connection.RedisConnectionFactory;

/** With the profile {@code redis} all instances share one cache, and none needs it to answer. */
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RedisTest {
    private final Api api;
    private final Fixtures fixtures;
    private final JdbcConnectionDetails database;
    private RedisServer redis;
    private Instance one;
    private Instance other;

    RedisTest(Api api, Fixtures fixtures, JdbcConnectionDetails database) {
        this.api = api;
        this.fixtures = fixtures;
        this.database = database;
    }

    @BeforeAll
    void start() {
        RedisServer.assumeInstalled();
        redis = RedisServer.start();
        one = instance();
        other = instance();
    }

    @AfterAll
    void stop() {
        if (redis != null) {
            one.close();
            other.close();
            redis.close();
        }
    }

    @Test
    void what_changes_at_one_instance_is_new_at_the_other_at_once() {
        UUID id = customer();
        assertThat(read(one, id).body()).contains("Moreau");
        assertThat(read(other, id).body()).contains("Moreau");
        assertThat(cached()).isPositive();

        assertThat(rename(one, id, 1, "Lefèvre").statusCode()).isEqualTo(200);
        assertThat(read(other, id).body()).contains("Lefèvre");
    }

    @Test
    void nothing_can_be_read_in_redis_itself() {
        UUID id = customer();
        read(one, id);
        byte[] key = ("orders:customers::a/" + id).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        try (var connection = one.bean(RedisConnectionFactory.class).getConnection()) {
            byte[] value = connection.stringCommands().get(key);
            assertThat(value).isNotEmpty();
            assertThat(new String(value, java.nio.charset.StandardCharsets.ISO_8859_1))
                    .doesNotContain("Moreau");
            assertThat(connection.keyCommands().pTtl(key)).isBetween(1L, 5_000L);
            // What somebody else writes there is no customer.
            connection.stringCommands().set(key, "{}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        assertThat(read(one, id).body()).contains("Moreau");
    }

    @Test
    void the_service_answers_while_redis_is_away_and_uses_it_when_it_is_back() {
        UUID id = customer();
        read(one, id);
        redis.kill();
        for (int version = 1; version <= 20; version++) {
            long start = System.nanoTime();
            assertThat(rename(one, id, version, "Name" + version).statusCode()).isEqualTo(200);
            assertThat(read(one, id).body()).contains("\"Name" + version + "\"");
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
        }
        redis.run();
        await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> {
            read(one, id);
            assertThat(cached()).isPositive();
        });
        assertThat(read(other, id).body()).contains("Name20");
    }

    private long cached() {
        try (var connection = one.bean(RedisConnectionFactory.class).getConnection()) {
            return connection.serverCommands().dbSize();
        }
    }

    private Instance instance() {
        return Instance.start(api, database, "redis", "spring.data.redis.port=" + redis.port());
    }

    private UUID customer() {
        return Fixtures.id(fixtures.post(Api.SHOP_A, "customers", """
            {"email":"%s@example.org","lastName":"Moreau"}\
            """.formatted(UUID.randomUUID())));
    }

    private HttpResponse<String> read(Instance instance, UUID id) {
        return instance.send(instance.request("/orders/v2/customers/" + id, api.token(Api.SHOP_A)));
    }

    private HttpResponse<String> rename(Instance instance, UUID id, int version, String name) {
        return instance.send(instance.request("/orders/v2/customers/" + id, api.token(Api.SHOP_A))
                .header("Content-Type", "application/json")
                .header("If-Match", "\"" + version + "\"")
                .PUT(HttpRequest.BodyPublishers.ofString("""
                    {"email":"%s@example.org","lastName":"%s"}\
                    """.formatted(UUID.randomUUID(), name))));
    }
}
