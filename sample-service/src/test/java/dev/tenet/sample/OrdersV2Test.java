package dev.tenet.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tenet.sample.client.v2.ApiResponse;
import dev.tenet.sample.client.v2.OrdersApi.CreateOrderOptions;
import dev.tenet.sample.client.v2.OrdersApi.ListOrdersOptions;
import dev.tenet.sample.client.v2.OrdersClient;
import dev.tenet.sample.client.v2.ProblemException;
import dev.tenet.sample.client.v2.model.Address;
import dev.tenet.sample.client.v2.model.Cancellation;
import dev.tenet.sample.client.v2.model.Customer;
import dev.tenet.sample.client.v2.model.CustomerRequest;
import dev.tenet.sample.client.v2.model.Order;
import dev.tenet.sample.client.v2.model.OrderLine;
import dev.tenet.sample.client.v2.model.OrderLineRequest;
import dev.tenet.sample.client.v2.model.OrderPage;
import dev.tenet.sample.client.v2.model.OrderPatch;
import dev.tenet.sample.client.v2.model.OrderRequest;
import dev.tenet.sample.client.v2.model.OrderStatus;
import dev.tenet.sample.support.Api;
import dev.tenet.sample.support.ServiceTest;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Orders of version 2, through its generated client. */
@ServiceTest
class OrdersV2Test {
    private final Api api;
    private final OrdersClient client;

    OrdersV2Test(Api api) {
        this.api = api;
        this.client = api.v2(Api.SHOP_A);
    }

    static OrderRequest request() {
        return new OrderRequest()
                .currency("EUR")
                .lines(List.of(
                        new OrderLineRequest().sku("BK-204817").quantity(2),
                        new OrderLineRequest().sku("MUG-0042").quantity(1).giftWrap(true)))
                .shippingAddress(new Address()
                        .recipient("Ines Moreau")
                        .street("Rue de la Loge 12")
                        .postalCode("69005")
                        .city("Lyon")
                        .countryCode("FR"))
                .metadata(Map.of("campaign", "newsletter-44"));
    }

    @Test
    void a_placed_order_is_priced_and_can_be_read() {
        ApiResponse<Order> placed = client.orders().createOrderWithResponse(request(), new CreateOrderOptions());
        Order order = placed.body();

        assertThat(placed.status()).isEqualTo(201);
        assertThat(placed.header("Location")).contains("/orders/v2/orders/" + order.getId());
        assertThat(order.getTotal().getAmount()).isEqualTo("62.70");
        assertThat(order.getLines()).extracting(OrderLine::getTaxRate).containsExactly("0.07", "0.19");
        assertThat(order.getStatus()).isEqualTo(OrderStatus.PENDING);
        assertThat(client.orders().getOrder(order.getId())).isEqualTo(order);
    }

    @Test
    void a_repeated_request_gets_the_first_response_again() {
        String key = Api.key();
        CreateOrderOptions options = new CreateOrderOptions().idempotencyKey(key);
        ApiResponse<Order> first = client.orders().createOrderWithResponse(request(), options);
        ApiResponse<Order> second = client.orders().createOrderWithResponse(request(), options);

        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.status()).isEqualTo(first.status());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
    }

    @Test
    void a_key_that_was_used_for_another_request_is_a_conflict() {
        CreateOrderOptions options = new CreateOrderOptions().idempotencyKey(Api.key());
        client.orders().createOrder(request(), options);

        ProblemException problem =
                problem(() -> client.orders().createOrder(request().currency("GBP"), options));

        assertThat(problem.status()).isEqualTo(409);
        assertThat(problem.type()).endsWith("/idempotency-key-reused");
    }

    @Test
    void an_unchanged_order_is_not_sent_again() {
        ApiResponse<Order> placed = client.orders().createOrderWithResponse(request(), new CreateOrderOptions());
        HttpResponse<String> response =
                api.send(api.request("/orders/v2/orders/" + placed.body().getId())
                        .header("If-None-Match", placed.header("ETag").orElseThrow()));

        assertThat(response.statusCode()).isEqualTo(304);
    }

    @Test
    void a_change_that_is_based_on_an_old_version_is_refused() {
        ApiResponse<Order> placed = client.orders().createOrderWithResponse(request(), new CreateOrderOptions());
        UUID id = placed.body().getId();
        String tag = placed.header("ETag").orElseThrow();
        Order changed = client.orders().updateOrder(id, tag, new OrderPatch().metadata(Map.of("colour", "blue")));

        assertThat(changed.getMetadata())
                .containsOnly(Map.entry("campaign", "newsletter-44"), Map.entry("colour", "blue"));
        ProblemException stale = problem(
                () -> client.orders().updateOrder(id, tag, new OrderPatch().deliveryInstructions("Ring twice.")));
        assertThat(stale.status()).isEqualTo(412);
    }

    @Test
    void lines_change_the_total() {
        Order order = client.orders().createOrder(request());
        OrderLine added = client.orders()
                .addOrderLine(
                        order.getId(), new OrderLineRequest().sku("BK-204818").quantity(1));
        assertThat(client.orders().getOrder(order.getId()).getTotal().getAmount())
                .isEqualTo("101.70");

        String tag = client.orders()
                .getOrderLineWithResponse(
                        order.getId(), added.getId(), new dev.tenet.sample.client.v2.OrdersApi.GetOrderLineOptions())
                .header("ETag")
                .orElseThrow();
        OrderLine replaced = client.orders()
                .replaceOrderLine(
                        order.getId(),
                        added.getId(),
                        tag,
                        new OrderLineRequest().sku("BK-204818").quantity(3));
        assertThat(replaced.getTotal().getAmount()).isEqualTo("117.00");
        assertThat(problem(() -> client.orders().deleteOrderLine(order.getId(), added.getId(), tag))
                        .status())
                .isEqualTo(412);
        client.orders().deleteOrderLine(order.getId(), added.getId(), "\"2\"");
        assertThat(client.orders().getOrder(order.getId()).getTotal().getAmount())
                .isEqualTo("62.70");
    }

    @Test
    void the_last_line_stays() {
        OrderRequest one =
                request().lines(List.of(new OrderLineRequest().sku("BK-204817").quantity(2)));
        Order order = client.orders().createOrder(one);

        ProblemException problem = problem(() -> client.orders()
                .deleteOrderLine(order.getId(), order.getLines().get(0).getId(), "\"1\""));

        assertThat(problem.type()).endsWith("/last-line");
    }

    @Test
    void a_cancelled_order_stays_cancelled() {
        Order order = client.orders().createOrder(request());
        Cancellation reason = new Cancellation().reason(Cancellation.ReasonEnum.CUSTOMER_REQUEST);
        assertThat(client.orders().cancelOrder(order.getId(), reason).getStatus())
                .isEqualTo(OrderStatus.CANCELLED);

        assertThat(problem(() -> client.orders().cancelOrder(order.getId(), reason))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void each_wrong_part_of_a_body_is_named() {
        OrderRequest wrong = request()
                .lines(List.of(
                        new OrderLineRequest().sku("BK-204817").quantity(1),
                        new OrderLineRequest().sku("XX-0000").quantity(1)));
        ProblemException unknown = problem(() -> client.orders().createOrder(wrong));
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.member("violations").toString()).contains("/lines/1/sku");

        HttpResponse<String> closed = api.send(api.post("/orders/v2/orders", """
                {"currency": "eur", "lines": [{"sku": "BK-204817", "quantity": "2"}], "shippingAddress": null}"""));
        assertThat(closed.statusCode()).isEqualTo(422);
        assertThat(Api.json(closed).get("violations").findValuesAsString("pointer"))
                .containsExactlyInAnyOrder("/currency", "/lines/0/quantity", "/shippingAddress");
    }

    @Test
    void orders_of_a_batch_do_not_hold_up_one_another() {
        String good = """
                {"currency":"EUR","lines":[{"sku":"BK-204817","quantity":1}],"shippingAddress":{"recipient":"I","street":"S","postalCode":"69005","city":"L","countryCode":"FR"}}""";
        String bad = good.replace("BK-204817", "XX-0000");
        HttpResponse<String> response = api.send(api.request("/orders/v2/order-batches")
                .header("Content-Type", "application/x-ndjson")
                .header("Idempotency-Key", Api.key())
                .POST(HttpRequest.BodyPublishers.ofString(good + "\n" + bad + "\n" + good + "\n")));

        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        var results = Api.json(response).get("results");
        assertThat(results).hasSize(3);
        assertThat(results.get(1).get("problem").get("status").asInt()).isEqualTo(422);
        assertThat(results.get(2).has("orderId")).isTrue();
    }

    @Test
    void a_list_goes_on_where_the_page_before_ended() {
        UUID customer = newCustomer();
        List<UUID> placed = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            placed.add(
                    client.orders().createOrder(request().customerId(customer)).getId());
        }
        ListOrdersOptions options = new ListOrdersOptions().customerId(customer).limit(2);
        ApiResponse<OrderPage> first = client.orders().listOrdersWithResponse(options);
        assertThat(first.header("Link").orElseThrow()).contains("rel=\"first\"", "rel=\"next\"");

        List<UUID> listed = new ArrayList<>();
        for (Order order : client.orders().listOrdersAll(options)) {
            listed.add(order.getId());
        }
        assertThat(listed).containsExactlyElementsOf(placed);

        for (String sort : List.of("-createdAt", "total", "-total")) {
            List<UUID> sorted = new ArrayList<>();
            for (Order order : client.orders()
                    .listOrdersAll(new ListOrdersOptions()
                            .customerId(customer)
                            .limit(2)
                            .sort(sort))) {
                sorted.add(order.getId());
            }
            assertThat(sorted).as(sort).containsExactlyInAnyOrderElementsOf(placed);
        }
    }

    @Test
    void a_page_can_be_had_as_csv() {
        client.orders().createOrder(request());
        HttpResponse<String> response =
                api.send(api.request("/orders/v2/orders?limit=1").header("Accept", "text/csv"));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body())
                .matches("number,status,total,currency\r\n\\d{4}-\\d{6},[a-z_]+,\\d+\\.\\d{2},[A-Z]{3}\r\n");
    }

    private UUID newCustomer() {
        Customer customer = client.customers()
                .createCustomer(new CustomerRequest()
                        .email(UUID.randomUUID() + "@example.org")
                        .lastName("Moreau"));
        return customer.getId();
    }

    static ProblemException problem(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(ProblemException.class, call);
    }
}
