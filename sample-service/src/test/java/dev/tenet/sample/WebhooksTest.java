package dev.tenet.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.tenet.sample.support.Api;
import dev.tenet.sample.support.Fixtures;
import dev.tenet.sample.support.Receiver;
import dev.tenet.sample.support.ServiceTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who subscribed is told: signed, again where it did not arrive, and no more when nobody listens. */
@ServiceTest
class WebhooksTest {
    private final Fixtures fixtures;
    private Receiver receiver;
    private UUID subscription;

    WebhooksTest(Fixtures fixtures) {
        this.fixtures = fixtures;
    }

    @BeforeEach
    void listen() {
        receiver = new Receiver();
        fixtures.unsubscribeAll(Api.SHOP_B);
        subscription = Fixtures.id(fixtures.subscribe(Api.SHOP_B, receiver.url()));
    }

    @AfterEach
    void stop() {
        fixtures.unsubscribeAll(Api.SHOP_B);
        receiver.close();
    }

    @Test
    void events_come_signed_and_numbered() throws Exception {
        JsonNode order = fixtures.order(Api.SHOP_B);
        fixtures.pay(Api.SHOP_B, order);

        eventually(() -> assertThat(events(order))
                .extracting(event -> event.get("type").asString())
                .containsExactlyInAnyOrder("order.created", "order.paid"));
        assertThat(events(order))
                .extracting(event -> event.get("sequence").asInt())
                .containsExactlyInAnyOrder(1, 2);
        for (Receiver.Received each : receiver.received()) {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec("a-secret-of-sixteen".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            assertThat(each.signature())
                    .isEqualTo(HexFormat.of().formatHex(mac.doFinal(each.body().getBytes(StandardCharsets.UTF_8))));
        }
    }

    @Test
    void what_did_not_arrive_comes_again() {
        receiver.answer(503);
        JsonNode order = fixtures.order(Api.SHOP_B);
        eventually(() -> assertThat(events(order)).hasSizeGreaterThanOrEqualTo(2));
        receiver.answer(204);
        int before = events(order).size();
        eventually(() -> assertThat(events(order)).hasSizeGreaterThan(before));
        assertThat(events(order))
                .extracting(event -> event.get("id").asString())
                .containsOnly(events(order).get(0).get("id").asString());
    }

    @Test
    void who_is_gone_is_told_no_more() {
        receiver.answer(410);
        fixtures.order(Api.SHOP_B);

        eventually(() ->
                assertThat(fixtures.get(Api.SHOP_B, "webhook-subscriptions")).doesNotContain(subscription.toString()));
    }

    private List<JsonNode> events(JsonNode order) {
        return receiver.events(event ->
                event.get("orderId").asString().equals(Fixtures.id(order).toString()));
    }

    private static void eventually(org.awaitility.core.ThrowingRunnable assertion) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(assertion);
    }
}
