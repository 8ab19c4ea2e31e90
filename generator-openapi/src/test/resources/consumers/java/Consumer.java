import com.example.orders.ApiConnectionException;
import com.example.orders.ApiException;
import com.example.orders.ApiListener;
import com.example.orders.ApiRequest;
import com.example.orders.ApiResponse;
import com.example.orders.ApiResponseException;
import com.example.orders.OrdersApi.GetOrderOptions;
import com.example.orders.OrdersApi.ListOrdersOptions;
import com.example.orders.OrdersApi.UploadAttachmentOptions;
import com.example.orders.OrdersClient;
import com.example.orders.ProblemException;
import com.example.orders.model.Address;
import com.example.orders.model.Attachment;
import com.example.orders.model.Order;
import com.example.orders.model.OrderLineRequest;
import com.example.orders.model.OrderPage;
import com.example.orders.model.OrderPatch;
import com.example.orders.model.OrderRequest;
import com.example.orders.model.OrderStatus;
import com.example.orders.model.Problem;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Calls the server as an application would, and prints a line for each scenario. */
public final class Consumer {
    private final String url;
    private final URI tokenUrl;
    private final OrdersClient client;
    private final List<String> heard = new ArrayList<>();

    private Consumer(String url, String tokenUrl) {
        this.url = url;
        this.tokenUrl = URI.create(tokenUrl);
        this.client = builder().build();
    }

    public static void main(String[] arguments) {
        new Consumer(arguments[0], arguments[1]).run();
    }

    private OrdersClient.Builder builder() {
        return OrdersClient.builder()
                .baseUri(url)
                .bearer("secret-token")
                .timeout(Duration.ofSeconds(5))
                .userAgent("consumer/1.0");
    }

    private void run() {
        scenario("success", this::success);
        scenario("paging", this::paging);
        scenario("paging stops early", this::pagingStopsEarly);
        scenario("filters", this::filters);
        scenario("429", () -> check(client.orders().getOrder(id("0429")).getStatus(), OrderStatus.SHIPPED));
        scenario("503", () -> check(client.orders().getOrder(id("0503")).getStatus(), OrderStatus.SHIPPED));
        scenario("always 503", this::always503);
        scenario("no retries", this::noRetries);
        scenario("idempotency key", this::idempotencyKey);
        scenario("own idempotency key", this::ownIdempotencyKey);
        scenario("upload", this::upload);
        scenario("not repeated", this::notRepeated);
        scenario("no content", () -> client.orders().deleteOrderLine(id("0001"), id("0002"), "\"7c1f03\""));
        scenario("problem", this::problem);
        scenario("unknown", this::unknown);
        scenario("time-out", this::timeOut);
        scenario("no server", this::noServer);
        scenario("client credentials", this::clientCredentials);
        scenario("redirection", () -> check(client.orders().getOrder(id("0302")).getId(), id("0001")));
        scenario("hooks", this::hooks);
        scenario("headers", this::headers);
    }

    private void success() {
        Order order = client.orders().getOrder(id("0001"));
        check(order.getId(), id("0001"));
        check(order.getTotal().getAmount(), "49.80");
        check(order.getCreatedAt(), OffsetDateTime.parse("2026-03-02T10:20:31Z"));
        check(order.getLines().get(0).getSku(), "BK-204817");
        check(order.getMetadata().get("campaign"), "newsletter-44");
        check(order.getShipment().getDeliveredAt(), null);
    }

    private void paging() {
        List<UUID> ids = new ArrayList<>();
        for (Order order : client.orders().listOrdersAll(new ListOrdersOptions().limit(2))) {
            ids.add(order.getId());
        }
        check(ids, List.of(id("0001"), id("0002"), id("0003"), id("0004"), id("0005")));
    }

    private void pagingStopsEarly() {
        check(client.orders().listOrdersAll(new ListOrdersOptions().limit(7)).stream().limit(2).count(), 2L);
    }

    private void filters() {
        OrderPage page = client.orders().listOrders(new ListOrdersOptions()
                .status(List.of(OrderStatus.PAID, OrderStatus.ON_HOLD))
                .createdAfter(OffsetDateTime.parse("2026-03-02T10:20:31+01:00"))
                .limit(3));
        check(page.getPage().getNextCursor(), "c2");
    }

    private void always503() {
        try {
            client.orders().getOrder(id("0504"));
            throw new IllegalStateException("no exception");
        } catch (ProblemException e) {
            check(e.status(), 503);
        }
    }

    private void noRetries() {
        try {
            client.orders().getOrder(UUID.fromString("11111111-8a1e-4d57-9a53-0f6a7f0f0504"), new GetOrderOptions().maxRetries(0));
            throw new IllegalStateException("no exception");
        } catch (ApiResponseException e) {
            check(e.status(), 503);
        }
    }

    private void idempotencyKey() {
        check(client.orders().createOrder(request()).getStatus(), OrderStatus.PENDING);
    }

    private void ownIdempotencyKey() {
        Order order = client.orders().createOrder(
                request(), new com.example.orders.OrdersApi.CreateOrderOptions().idempotencyKey("my-own-key-0000001"));
        check(order.getId(), UUID.nameUUIDFromBytes("my-own-key-0000001".getBytes()));
    }

    private void upload() throws Exception {
        Path file = Files.createTempFile("invoice", ".pdf");
        Files.writeString(file, "%PDF");
        Attachment attachment = client.orders().uploadAttachment(
                id("0001"), file, "invoice", new UploadAttachmentOptions().labels(List.of("a", "b")));
        check(attachment.getFileName(), "invoice.pdf");
    }

    private void notRepeated() {
        try {
            client.orders().updateOrder(id("0001"), "\"7c1f03\"", new OrderPatch().deliveryInstructions("Ring twice."));
            throw new IllegalStateException("no exception");
        } catch (ApiResponseException e) {
            check(e.status(), 503);
        }
    }

    private void problem() {
        try {
            client.orders().getOrder(id("0404"));
            throw new IllegalStateException("no exception");
        } catch (ProblemException e) {
            check(e.status(), 404);
            check(e.getMessage(), "404 Order not found: This is what happened.");
            check(e.type(), "https://api.example.com/problems/404");
            check(e.title().orElseThrow(), "Order not found");
            check(e.detail().orElseThrow(), "This is what happened.");
            check(e.instance().orElseThrow(), "/problems/1");
            check(e.member("orderId").orElseThrow(), id("0404").toString());
            check(e.header("Content-Type").orElseThrow(), "application/problem+json");
            check(e.body(Problem.class).orElseThrow().getStatus(), 404);
        }
    }

    private void unknown() {
        check(client.orders().getOrder(id("0777")).getStatus(), OrderStatus.UNRECOGNIZED);
    }

    private void timeOut() {
        long start = System.nanoTime();
        try {
            client.orders().getOrder(id("0888"), new GetOrderOptions().timeout(Duration.ofMillis(300)).maxRetries(0));
            throw new IllegalStateException("no exception");
        } catch (ApiConnectionException e) {
            check(e.isTimeout(), true);
            check(System.nanoTime() - start < 5_000_000_000L, true);
        }
    }

    private void noServer() {
        try {
            OrdersClient.builder().baseUri("http://127.0.0.1:1").maxRetries(0).build().orders().getOrder(id("0001"));
            throw new IllegalStateException("no exception");
        } catch (ApiConnectionException e) {
            check(e.isTimeout(), false);
        }
    }

    private void clientCredentials() {
        OrdersClient program = OrdersClient.builder()
                .baseUri(url)
                .clientCredentials("me", "s3cret")
                .clientCredentialsTokenUrl(tokenUrl)
                .clientCredentialsScopes("orders:read")
                .build();
        check(program.orders().getOrder(id("0401")).getStatus(), OrderStatus.SHIPPED);
        check(program.orders().getOrder(id("0401")).getStatus(), OrderStatus.SHIPPED);
    }

    private void hooks() {
        OrdersClient listened = builder().listener(new ApiListener() {
            @Override
            public void onRequest(ApiRequest request, int attempt) {
                heard.add(attempt + " " + request.method() + " " + request.headers().containsKey("Authorization"));
            }

            @Override
            public void onResponse(ApiRequest request, int attempt, ApiResponse<?> response, Duration duration) {
                heard.add(attempt + " " + response.status());
            }

            @Override
            public void onFailure(ApiRequest request, int attempt, Exception failure, Duration duration) {
                heard.add(attempt + " failed");
            }
        }).build();
        listened.orders().getOrder(UUID.fromString("22222222-8a1e-4d57-9a53-0f6a7f0f0429"));
        check(heard, List.of("1 GET false", "1 429", "2 GET false", "2 200"));
        heard.clear();
        try {
            listened.orders().getOrder(id("0888"), new GetOrderOptions().timeout(Duration.ofMillis(100)).maxRetries(0));
        } catch (ApiException e) {
            check(heard, List.of("1 GET false", "1 failed"));
        }
    }

    private void headers() {
        ApiResponse<Order> response =
                client.orders().getOrderWithResponse(id("0001"), new GetOrderOptions().header("X-Request-Id", "r-1"));
        check(response.status(), 200);
        check(response.header("CONTENT-TYPE").orElseThrow(), "application/json");
    }

    private static OrderRequest request() {
        return new OrderRequest()
                .currency("EUR")
                .addLinesItem(new OrderLineRequest().sku("BK-204817").quantity(2))
                .shippingAddress(new Address()
                        .recipient("Ines Moreau")
                        .street("Rue de la Loge 12")
                        .postalCode("69005")
                        .city("Lyon")
                        .countryCode("FR"));
    }

    private static UUID id(String ending) {
        return UUID.fromString("5f0c3b52-8a1e-4d57-9a53-0f6a7f0f" + ending);
    }

    private static void check(Object actual, Object expected) {
        if (actual == null ? expected != null : !actual.equals(expected)) {
            throw new IllegalStateException(actual + " instead of " + expected);
        }
    }

    private interface Scenario {
        void run() throws Exception;
    }

    private static void scenario(String name, Scenario scenario) {
        try {
            scenario.run();
            System.out.println(name + ": ok");
        } catch (Exception e) {
            System.out.println(name + ": " + e);
        }
    }
}
