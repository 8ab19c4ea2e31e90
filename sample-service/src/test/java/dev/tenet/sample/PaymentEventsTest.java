package dev.tenet.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.networknt.schema.Schema;
import dev.tenet.contract.model.Operation;
import dev.tenet.sample.support.Api;
import dev.tenet.sample.support.Fixtures;
import dev.tenet.sample.support.Instance;
import dev.tenet.sample.support.Receiver;
import dev.tenet.sample.support.ServiceTest;
import dev.tenet.sample.web.contract.SchemaCompiler;
import dev.tenet.sample.web.contract.ServedContract;
import dev.tenet.sample.web.contract.ServedContracts;
import dev.tenet.schema.Usage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The shop is told where its settings say when a payment moves on, as the webhook of the contract promises. */
@ServiceTest
class PaymentEventsTest {
    private static final String SECRET = "a-secret-of-the-settings";

    private final Api api;
    private final Fixtures fixtures;
    private final ServedContracts contracts;
    private final JdbcConnectionDetails database;
    private final JdbcClient jdbc;
    private final Receiver receiver = new Receiver();

    PaymentEventsTest(
            Api api, Fixtures fixtures, ServedContracts contracts, JdbcConnectionDetails database, JdbcClient jdbc) {
        this.api = api;
        this.fixtures = fixtures;
        this.contracts = contracts;
        this.database = database;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void configure() {
        start(receiver.url()).close();
    }

    @AfterEach
    void stop() {
        start("").close();
        receiver.close();
    }

    @Test
    void captured_and_failed_payments_are_told_of() throws Exception {
        JsonNode captured = pay("{\"type\":\"card\",\"token\":\"tok_9hQ2mXc7Lk\"}");
        JsonNode failed = pay("{\"type\":\"card\",\"token\":\"tok_declined\"}");
        JsonNode later = pay("{\"type\":\"invoice\",\"dueInDays\":30}");
        eventually(() -> assertThat(types(captured)).containsExactly("payment.captured"));
        eventually(() -> assertThat(types(failed)).containsExactly("payment.failed"));
        eventually(() -> assertThat(types(later)).containsExactly("payment.captured"));

        Schema promised = schema();
        for (Receiver.Received each : receiver.received()) {
            assertThat(promised.validate(JsonMapper.shared().readTree(each.body())))
                    .isEmpty();
            assertThat(each.signature()).isEqualTo(signature(each.body()));
        }
    }

    @Test
    void what_did_not_arrive_comes_again() {
        receiver.answer(503);
        JsonNode payment = pay("{\"type\":\"card\",\"token\":\"tok_9hQ2mXc7Lk\"}");
        eventually(() -> assertThat(types(payment)).hasSizeGreaterThanOrEqualTo(2));
        receiver.answer(204);
        assertThat(receiver.texts("id").distinct()).hasSize(1);
    }

    @Test
    void who_answers_410_is_told_no_more_until_the_settings_change() {
        receiver.answer(410);
        JsonNode first = pay("{\"type\":\"card\",\"token\":\"tok_9hQ2mXc7Lk\"}");
        eventually(() -> assertThat(types(first)).hasSize(1));
        eventually(() -> assertThat(stopped()).isOne());
        start(receiver.url()).close();
        assertThat(stopped()).isOne();

        receiver.answer(204);
        start(receiver.url() + "?new").close();
        JsonNode second = pay("{\"type\":\"card\",\"token\":\"tok_9hQ2mXc7Lk\"}");
        eventually(() -> assertThat(types(second)).hasSize(1));
    }

    @Test
    void clients_neither_see_nor_remove_what_the_settings_say() {
        assertThat(fixtures.get(Api.SHOP_B, "webhook-subscriptions")).doesNotContain(receiver.url());
        String id = jdbc.sql("select id::text from webhook_subscription where source = 'settings'")
                .query(String.class)
                .single();
        assertThat(api.send(api.request("/orders/v2/webhook-subscriptions/" + id, api.token(Api.SHOP_B))
                                .DELETE())
                        .statusCode())
                .isEqualTo(404);
    }

    /** An instance brings the settings into the database; it sends nothing itself. */
    private Instance start(String url) {
        return Instance.start(
                api,
                database,
                "second",
                "sample.webhooks.interval=1h",
                "sample.shops.b.payment-events.url=" + url,
                "sample.shops.b.payment-events.secret=" + SECRET);
    }

    private JsonNode pay(String method) {
        JsonNode order = fixtures.order(Api.SHOP_B);
        return fixtures.post(Api.SHOP_B, "payments", """
            {"orderId":"%s","amount":%s,"method":%s}\
            """.formatted(Fixtures.id(order), order.get("total"), method));
    }

    private List<String> types(JsonNode payment) {
        return receiver
                .events(event -> event.get("paymentId")
                        .asString()
                        .equals(Fixtures.id(payment).toString()))
                .stream()
                .map(event -> event.get("type").asString())
                .toList();
    }

    private int stopped() {
        return jdbc.sql(
                        "select count(*) from webhook_subscription where source = 'settings' and stopped_at is not null")
                .query(Integer.class)
                .single();
    }

    private Schema schema() {
        ServedContract contract = contracts.version("v2").orElseThrow();
        Operation event = contract.contract().webhooks().stream()
                .flatMap(path -> path.operations().stream())
                .filter(operation -> operation.operationId().equals(java.util.Optional.of("onPaymentEvent")))
                .findFirst()
                .orElseThrow();
        return new SchemaCompiler(contract.contract())
                .compile(
                        event.requestBody()
                                .orElseThrow()
                                .content()
                                .get(0)
                                .schema()
                                .orElseThrow(),
                        Usage.RESPONSE);
    }

    private static String signature(String body) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
    }

    private static void eventually(org.awaitility.core.ThrowingRunnable assertion) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(assertion);
    }
}
