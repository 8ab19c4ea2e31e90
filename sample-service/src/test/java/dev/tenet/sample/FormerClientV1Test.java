package dev.tenet.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.sample.client.former.v1.ApiListener;
import dev.tenet.sample.client.former.v1.ApiRequest;
import dev.tenet.sample.client.former.v1.ApiResponse;
import dev.tenet.sample.client.former.v1.OrdersApi.GetOrderLineOptions;
import dev.tenet.sample.client.former.v1.OrdersApi.ListOrdersOptions;
import dev.tenet.sample.client.former.v1.OrdersClient;
import dev.tenet.sample.client.former.v1.ProblemException;
import dev.tenet.sample.client.former.v1.model.*;
import dev.tenet.sample.support.Api;
import dev.tenet.sample.support.Fixtures;
import dev.tenet.sample.support.ServiceTest;
import dev.tenet.sample.web.contract.ServedContracts;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Old client, new server: a client made from orders 1.3.0, the release before today's contract, still finds all that it was promised. */
@ServiceTest
class FormerClientV1Test {
    private static final String CONTRACT = "orders-v1-1.3.0.yaml";

    private final Api api;
    private final Fixtures fixtures;
    private final JdbcClient jdbc;
    private final OrdersClient client;
    private final Set<String> answered = new TreeSet<>();

    FormerClientV1Test(Api api, Fixtures fixtures, ServedContracts contracts, JdbcClient jdbc) {
        this.api = api;
        this.fixtures = fixtures;
        this.jdbc = jdbc;
        this.client = OrdersClient.builder()
                .baseUri(api.uri("/orders/v1").toString())
                .clientCredentials(Api.SHOP_A, "secret-of-" + Api.SHOP_A)
                .clientCredentialsTokenUrl(api.uri("/oauth2/token"))
                .clientCredentialsScopes(Api.scopes(Api.SHOP_A))
                .maxRetries(0)
                .httpClient(api.http())
                .listener(new ApiListener() {
                    @Override
                    public void onResponse(
                            ApiRequest request, int attempt, ApiResponse<?> response, Duration duration) {
                        if (response.status() < 300) {
                            contracts
                                    .find(
                                            HttpMethod.valueOf(request.method()),
                                            request.uri().getPath())
                                    .ifPresent(operation -> answered.add(operation.id()));
                        }
                    }
                })
                .build();
    }

    @Test
    void every_operation_of_the_former_contract_answers_the_former_client() {
        Customer customer = client.customers().createCustomer(customer());
        assertThat(client.customers().getCustomer(customer.getId())).isEqualTo(customer);
        assertThat(client.customers().listCustomers().getItems()).isNotEmpty();
        String customerTag = client.customers()
                .getCustomerWithResponse(
                        customer.getId(), new dev.tenet.sample.client.former.v1.CustomersApi.GetCustomerOptions())
                .header("ETag")
                .orElseThrow();
        assertThat(client.customers()
                        .replaceCustomer(
                                customer.getId(), customerTag, customer().firstName("Inès"))
                        .getFirstName())
                .isEqualTo("Inès");

        Order placed = client.orders().createOrder(order().customerId(customer.getId()));
        assertThat(placed.getStatus()).isEqualTo(OrderStatus.PENDING);
        assertThat(placed.getTotal().getAmount()).isEqualTo("62.70");
        assertThat(client.orders().getOrder(placed.getId())).isEqualTo(placed);
        assertThat(client.orders()
                        .listOrders(new ListOrdersOptions().status(List.of(OrderStatus.PENDING)))
                        .getItems())
                .isNotEmpty();
        assertThat(client.customers().listCustomerOrders(customer.getId()).getItems())
                .containsExactly(placed);
        client.orders().updateOrder(placed.getId(), new OrderPatch().deliveryInstructions("Ring twice."));

        OrderLine added = client.orders()
                .addOrderLine(
                        placed.getId(), new OrderLineRequest().sku("BK-204817").quantity(1));
        String lineTag = client.orders()
                .getOrderLineWithResponse(placed.getId(), added.getId(), new GetOrderLineOptions())
                .header("ETag")
                .orElseThrow();
        assertThat(client.orders().getOrderLine(placed.getId(), added.getId())).isEqualTo(added);
        assertThat(client.orders()
                        .replaceOrderLine(
                                placed.getId(),
                                added.getId(),
                                lineTag,
                                new OrderLineRequest().sku("BK-204817").quantity(3))
                        .getQuantity())
                .isEqualTo(3);

        Order paid = client.orders().createOrder(order());
        Payment payment = client.payments()
                .createPayment(new PaymentRequest()
                        .orderId(paid.getId())
                        .amount(paid.getTotal())
                        .method(new CardMethod().token("tok_9hQ2mXc7Lk")));
        assertThat(client.payments().getPayment(payment.getId()).getStatus()).isEqualTo(Payment.StatusEnum.CAPTURED);
        assertThat(client.orders().getOrder(paid.getId()).getStatus()).isEqualTo(OrderStatus.PAID);

        client.orders()
                .cancelOrder(placed.getId(), new Cancellation().reason(Cancellation.ReasonEnum.CUSTOMER_REQUEST));
        Order dropped = client.orders().createOrder(order());
        client.orders().deleteOrder(dropped.getId());

        assertThat(client.catalogue().getCategoryTree().getName()).isNotEmpty();

        fixtures.unsubscribeAll(Api.SHOP_A);
        WebhookSubscription subscription = client.webhooks()
                .createWebhookSubscription(new WebhookSubscriptionRequest()
                        .callbackUrl(java.net.URI.create("https://shop.example.org/former"))
                        .events(Set.of(EventType.ORDER_CREATED)));
        assertThat(client.webhooks().listWebhookSubscriptions().getItems()).contains(subscription);
        client.webhooks().deleteWebhookSubscription(subscription.getId());

        assertThat(answered).isEqualTo(operations());
    }

    @Test
    void what_today_knows_and_the_former_client_does_not_is_passed_over() {
        UUID order = Fixtures.id(Api.json(
                api.send(api.post("/orders/v1/orders", """
                {"currency":"EUR","lines":[{"sku":"MUG-0042","quantity":1,"giftWrap":true}],"shippingAddress":%s,
                 "shippingMethod":"pickup","metadata":{"campaign":"autumn"}}\
                """.formatted(Fixtures.ADDRESS.replace("postalCode", "zip"))))));
        jdbc.sql("""
            update orders set status = 'shipped',
              shipment = '{"carrier":"dhl","trackingNumber":"6A1","weightKg":0.8,"shippedAt":"2026-03-03T16:40:00Z"}' where id = ?\
            """).param(order).update();

        assertThat(client.orders().getOrder(order).getStatus()).isEqualTo(OrderStatus.SHIPPED);
    }

    @Test
    void pages_are_gone_through_to_the_end() {
        Set<UUID> placed = new TreeSet<>();
        Customer customer = client.customers().createCustomer(customer());
        for (int i = 0; i < 5; i++) {
            placed.add(client.orders()
                    .createOrder(order().customerId(customer.getId()))
                    .getId());
        }

        List<UUID> found = new ArrayList<>();
        client.orders()
                .listOrdersAll(
                        new ListOrdersOptions().customerId(customer.getId()).limit(2))
                .forEach(order -> found.add(order.getId()));
        assertThat(found).containsExactlyInAnyOrderElementsOf(placed);
    }

    @Test
    void failures_are_the_problems_that_they_were() {
        ProblemException absent = catchThrowableOfType(
                ProblemException.class, () -> client.orders().getOrder(UUID.randomUUID()));
        assertThat(absent.status()).isEqualTo(404);

        Order paid = client.orders().createOrder(order());
        fixtures.pay(Api.SHOP_A, Api.json(api.send(api.request("/orders/v2/orders/" + paid.getId()))));
        ProblemException conflict = catchThrowableOfType(
                ProblemException.class, () -> client.orders().deleteOrder(paid.getId()));
        assertThat(conflict.status()).isEqualTo(409);

        ProblemException invalid = catchThrowableOfType(
                ProblemException.class, () -> client.orders().createOrder(order().currency("euro")));
        assertThat(invalid.status()).isEqualTo(422);
    }

    private static CustomerRequest customer() {
        return new CustomerRequest().email(UUID.randomUUID() + "@example.org").lastName("Moreau");
    }

    private static OrderRequest order() {
        return new OrderRequest()
                .currency("EUR")
                .lines(List.of(
                        new OrderLineRequest().sku("BK-204817").quantity(2),
                        new OrderLineRequest().sku("MUG-0042").quantity(1)))
                .shippingAddress(new Address()
                        .recipient("Ines Moreau")
                        .street("Rue de la Loge 12")
                        .zip("69005")
                        .city("Lyon")
                        .countryCode("FR"));
    }

    private static Set<String> operations() {
        ContractReader reader = new ContractReader(
                ReaderOptions.DEFAULT,
                Path.of("src/test/resources/contracts").toAbsolutePath(),
                InputStream.nullInputStream());
        return reader.read(CONTRACT).paths().stream()
                .flatMap(path -> path.operations().stream())
                .map(operation -> operation.operationId().orElseThrow())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
