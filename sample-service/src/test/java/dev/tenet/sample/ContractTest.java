package dev.tenet.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.diff.ContractDiff;
import dev.tenet.diff.DiffOptions;
import dev.tenet.sample.support.Api;
import dev.tenet.sample.support.Coverage;
import dev.tenet.sample.support.Fixtures;
import dev.tenet.sample.support.Requests;
import dev.tenet.sample.support.ServiceTest;
import dev.tenet.sample.web.contract.ServedContracts;
import dev.tenet.sample.web.contract.ServedOperation;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** What runs is what is written: every operation answers as the contract says, and nearly all that it promises has been seen. */
@ServiceTest
@Order(Integer.MAX_VALUE)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractTest {
    private final Api api;
    private final Requests requests;
    private final ServedContracts contracts;
    private final Fixtures fixtures;
    private final Coverage coverage;
    /** For requests that are refused before they change anything. */
    private final Map<String, UUID> untouched;

    ContractTest(Api api, Requests requests, ServedContracts contracts, Fixtures fixtures, Coverage coverage) {
        this.api = api;
        this.requests = requests;
        this.contracts = contracts;
        this.fixtures = fixtures;
        this.coverage = coverage;
        this.untouched = fixtures.everythingOf(Api.SHOP_A);
    }

    @Test
    void the_contracts_are_given_back() {
        for (String version : List.of("v1", "v2")) {
            HttpResponse<String> response = api.send(HttpRequest.newBuilder(api.uri("/openapi/" + version + ".yaml"))
                    .build());
            assertThat(response.statusCode()).isEqualTo(200);
            ContractReader reader = new ContractReader(ReaderOptions.DEFAULT);
            assertThat(new ContractDiff(DiffOptions.DEFAULT)
                            .compare(
                                    reader.contract(reader.parse("served", response.body())),
                                    contracts.version(version).orElseThrow().contract())
                            .changes())
                    .isEmpty();
        }
    }

    @TestFactory
    Stream<DynamicTest> every_operation_succeeds_with_the_example_of_its_body() {
        return operations()
                .map(operation -> dynamicTest(name(operation), () -> {
                    Map<String, UUID> ids = idsFor(operation);
                    HttpResponse<String> response = api.send(requests.of(operation, api.token(Api.SHOP_A), ids)
                            .setHeader("If-Match", tag(operation, ids)));
                    assertThat(response.statusCode()).as(response.body()).isBetween(200, 299);
                }));
    }

    @TestFactory
    Stream<DynamicTest> what_is_not_there_is_not_found() {
        return operations()
                .filter(ContractTest::hasPathParameter)
                .map(operation -> dynamicTest(name(operation), () -> {
                    HttpResponse<String> response = api.send(requests.of(operation, api.token(Api.SHOP_A), Map.of()));
                    assertThat(response.statusCode()).as(response.body()).isEqualTo(404);
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_body_that_is_no_json_cannot_be_understood() {
        return operations()
                .filter(ContractTest::takesJson)
                .map(operation -> dynamicTest(name(operation), () -> {
                    HttpRequest.Builder request = requests.of(operation, api.token(Api.SHOP_A), untouched);
                    HttpResponse<String> response = api.send(
                            request.method(operation.method().name(), HttpRequest.BodyPublishers.ofString("{\"a\": ")));
                    assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_body_that_the_schema_rejects_is_unprocessable() {
        return operations()
                .filter(ContractTest::takesJson)
                .map(operation -> dynamicTest(name(operation), () -> {
                    HttpRequest.Builder request = requests.of(operation, api.token(Api.SHOP_A), untouched);
                    HttpResponse<String> response = api.send(
                            request.method(operation.method().name(), HttpRequest.BodyPublishers.ofString("[]")));
                    assertThat(response.statusCode()).as(response.body()).isEqualTo(422);
                    assertThat(Api.json(response).get("violations")).isNotEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_parameter_out_of_bounds_cannot_be_understood() {
        return operations()
                .filter(operation -> operation.operation().parameters().stream()
                        .anyMatch(parameter -> parameter.name().equals("limit")))
                .map(operation -> dynamicTest(name(operation), () -> {
                    HttpRequest request = requests.of(operation, api.token(Api.SHOP_A), untouched)
                            .build();
                    HttpResponse<String> response = api.send(HttpRequest.newBuilder(request, (name, value) -> true)
                            .uri(java.net.URI.create(request.uri() + "?limit=201")));
                    assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
                    assertThat(Api.json(response).at("/violations/0/parameter").asString())
                            .isEqualTo("limit");
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_key_of_another_request_is_a_conflict() {
        return operations()
                .filter(operation -> hasHeader(operation, "Idempotency-Key") && takesJson(operation))
                .map(operation -> dynamicTest(name(operation), () -> {
                    String key = Api.key();
                    HttpResponse<String> other = api.send(api.request("/orders/v2/orders")
                            .header("Content-Type", "application/json")
                            .header("Idempotency-Key", key)
                            .POST(HttpRequest.BodyPublishers.ofString("""
                                    {"currency":"EUR","lines":[{"sku":"MUG-0042","quantity":9}],"shippingAddress":%s}""".formatted(Fixtures.ADDRESS))));
                    assertThat(other.statusCode()).isEqualTo(201);
                    HttpResponse<String> response =
                            api.send(requests.of(operation, api.token(Api.SHOP_A), idsFor(operation))
                                    .setHeader("Idempotency-Key", key));
                    assertThat(response.statusCode()).as(response.body()).isEqualTo(409);
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_change_of_an_old_version_is_refused() {
        return operations()
                .filter(operation -> hasHeader(operation, "If-Match"))
                .map(operation -> dynamicTest(name(operation), () -> {
                    HttpResponse<String> response =
                            api.send(requests.of(operation, api.token(Api.SHOP_A), idsFor(operation))
                                    .setHeader("If-Match", "\"0\""));
                    assertThat(response.statusCode()).as(response.body()).isEqualTo(412);
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_paid_order_takes_no_changes_of_lines() {
        return operations()
                .filter(operation -> Set.of(
                                "addOrderLine", "replaceOrderLine", "deleteOrderLine", "deleteOrder", "createPayment")
                        .contains(operation.id()))
                .map(operation -> dynamicTest(name(operation), () -> {
                    Map<String, UUID> ids = fixtures.everythingOf(Api.SHOP_A);
                    HttpResponse<String> response = api.send(requests.of(operation, api.token(Api.SHOP_A), ids));
                    assertThat(response.statusCode()).as(response.body()).isEqualTo(409);
                }));
    }

    @Test
    void a_body_that_is_too_large_is_refused_before_it_is_read() {
        for (String version : List.of("v1", "v2")) {
            HttpResponse<String> response =
                    api.send(api.post("/orders/" + version + "/order-batches", " ".repeat(3_000_000)));
            assertThat(response.statusCode()).isEqualTo(413);
        }
    }

    @TestFactory
    Stream<DynamicTest> an_address_that_another_customer_has_is_a_conflict() {
        return operations()
                .filter(operation -> operation.id().equals("replaceCustomer"))
                .map(operation -> dynamicTest(name(operation), () -> {
                    String taken = Api.json(
                                    api.send(api.request("/orders/v2/customers/" + untouched.get("customerId"))))
                            .get("email")
                            .asString();
                    HttpResponse<String> response =
                            api.send(requests.of(operation, api.token(Api.SHOP_A), idsFor(operation))
                                    .PUT(HttpRequest.BodyPublishers.ofString("""
                            {"email":"%s","lastName":"Moreau"}""".formatted(taken))));
                    assertThat(response.statusCode()).as(response.body()).isEqualTo(409);
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_cancelled_order_takes_no_changes() {
        return operations()
                .filter(operation -> operation.id().equals("updateOrder"))
                .map(operation -> dynamicTest(name(operation), () -> {
                    Map<String, UUID> ids = fixtures.everythingOf(Api.SHOP_A);
                    fixtures.post(
                            Api.SHOP_A, "orders/" + ids.get("orderId") + "/cancellation", "{\"reason\":\"fraud\"}");
                    HttpResponse<String> response = api.send(requests.of(operation, api.token(Api.SHOP_A), ids)
                            .setHeader("If-Match", tag(operation, ids)));
                    assertThat(response.statusCode()).as(response.body()).isEqualTo(409);
                }));
    }

    @TestFactory
    Stream<DynamicTest> an_upload_is_what_it_says() {
        return operations()
                .filter(operation -> operation.id().equals("uploadAttachment"))
                .map(operation -> dynamicTest(name(operation), () -> {
                    HttpRequest.Builder request = requests.of(operation, api.token(Api.SHOP_A), untouched);
                    HttpResponse<String> stored = api.send(request);
                    assertThat(stored.statusCode()).as(stored.body()).isEqualTo(201);
                    assertThat(Api.json(stored).get("labels")).hasSize(2);
                    assertThat(upload(request, Requests.multipart("<script>", "application/pdf")))
                            .isEqualTo(422);
                    assertThat(upload(request, Requests.multipart("<script>", "text/html")))
                            .isEqualTo(422);
                    assertThat(upload(request, "no part at all")).isEqualTo(400);
                    assertThat(upload(request, Requests.multipart(" ".repeat(12_000_000), "application/pdf")))
                            .isEqualTo(413);
                }));
    }

    @Test
    void the_same_subscription_is_made_once_in_v1() {
        String body = """
                {"callbackUrl":"https://shop.example.org/once","events":["order.shipped"]}""";
        fixtures.unsubscribeAll(Api.SHOP_A);
        assertThat(api.send(api.post("/orders/v1/webhook-subscriptions", body)).statusCode())
                .isEqualTo(201);
        assertThat(api.send(api.post("/orders/v1/webhook-subscriptions", body)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void v1_has_pages_as_csv_too() {
        HttpResponse<String> response =
                api.send(api.request("/orders/v1/orders?limit=2").header("Accept", "text/csv"));
        assertThat(response.body()).startsWith("number,status,total,currency\r\n");
    }

    private int upload(HttpRequest.Builder request, String body) {
        return api.send(request.setHeader("Idempotency-Key", Api.key()).POST(HttpRequest.BodyPublishers.ofString(body)))
                .statusCode();
    }

    @AfterAll
    void print_the_coverage() {
        System.out.println(coverage.table());
        coverage.uncovered().forEach(cell -> System.out.println("not seen: " + cell));
    }

    private Stream<ServedOperation> operations() {
        return contracts.all().stream().flatMap(contract -> contract.operations().stream());
    }

    /** One of everything; an order that is not paid where the operation asks for one. */
    private Map<String, UUID> idsFor(ServedOperation operation) {
        Map<String, UUID> ids = new HashMap<>(fixtures.everythingOf(Api.SHOP_A));
        if (Set.of("createPayment", "addOrderLine", "replaceOrderLine", "deleteOrderLine", "deleteOrder")
                .contains(operation.id())) {
            var order = fixtures.post(Api.SHOP_A, "orders", """
                    {"currency":"EUR","lines":[{"sku":"BK-204817","quantity":2},{"sku":"MUG-0042","quantity":1}],"shippingAddress":%s}""".formatted(Fixtures.ADDRESS));
            ids.put("orderId", Fixtures.id(order));
            ids.put("lineId", UUID.fromString(order.at("/lines/0/id").asString()));
        }
        return ids;
    }

    private String tag(ServedOperation operation, Map<String, UUID> ids) {
        if (!operation.id().equals("updateOrder")) {
            return "\"1\"";
        }
        return api.send(api.request("/orders/v2/orders/" + ids.get("orderId")))
                .headers()
                .firstValue("ETag")
                .orElseThrow();
    }

    private static boolean hasPathParameter(ServedOperation operation) {
        return operation.operation().parameters().stream()
                .anyMatch(parameter -> parameter.in().equals("path"));
    }

    private static boolean hasHeader(ServedOperation operation, String name) {
        return operation.operation().parameters().stream()
                .anyMatch(parameter -> parameter.name().equals(name));
    }

    private static boolean takesJson(ServedOperation operation) {
        return operation.operation().requestBody().stream()
                .flatMap(body -> body.content().stream())
                .findFirst()
                .filter(content -> content.name().endsWith("json"))
                .isPresent();
    }

    private static String name(ServedOperation operation) {
        return operation.version() + " " + operation.id();
    }
}
