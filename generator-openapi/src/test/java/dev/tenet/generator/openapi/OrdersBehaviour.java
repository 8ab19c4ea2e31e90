package dev.tenet.generator.openapi;

import dev.tenet.generator.openapi.SdkServer.Answer;
import dev.tenet.generator.openapi.SdkServer.Request;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * What {@link SdkServer} answers. The last four digits of the id of an order say how it misbehaves:
 *
 * <ul>
 *   <li>{@code 0429}: 429 with {@code Retry-After: 1}, then 200
 *   <li>{@code 0503}: 503 twice, then 200; {@code 0504}: always 503
 *   <li>{@code 0404}: a problem with the extension member {@code orderId}
 *   <li>{@code 0777}: a status {@code teleported} and a property {@code carrierPigeon} that the contract does not know
 *   <li>{@code 0888}: no answer for ten seconds
 *   <li>{@code 0889}: headers at once, and then a byte every 50 milliseconds
 *   <li>{@code 0401}: 401 for the first token that was given out, 200 for later ones
 *   <li>{@code 0302}: a redirection to the same server by its other name, {@code localhost}
 *   <li>any other: 200
 * </ul>
 *
 * A POST needs an {@code Idempotency-Key}, is answered 503 the first time that its key is seen, and 201 from then on; a PATCH is always
 * answered 503; a DELETE 204; {@code GET /orders} has three pages.
 */
final class OrdersBehaviour {
    static final String BASE = "/orders/v2";

    private final Map<String, AtomicInteger> seen = new ConcurrentHashMap<>();
    private final AtomicInteger tokens = new AtomicInteger();
    private final int port;

    OrdersBehaviour(int port) {
        this.port = port;
    }

    Answer answer(Request request) throws InterruptedException {
        String path = request.path().startsWith(BASE) ? request.path().substring(BASE.length()) : request.path();
        return switch (request.method() + ' ' + path.replaceAll("(?<=/)[0-9a-f-]{36}(?=/|$)", "*")) {
            case "POST /oauth/token" -> token(request);
            case "GET /orders" -> page(request);
            case "GET /orders/*" -> order(path.substring(path.lastIndexOf('/') + 1), request);
            case "POST /orders" -> withKey(request, key -> json(201, OrderDocuments.order(id(key), "pending", "")));
            case "POST /orders/*/attachments" -> withKey(request, key -> json(201, OrderDocuments.attachment(id(key))));
            case "PATCH /orders/*" -> problem(503, "Try later", "");
            case "DELETE /orders/*/lines/*" -> new Answer(204, "", "", List.of());
            default -> problem(404, "No such path", "");
        };
    }

    private Answer token(Request request) {
        boolean basic = request.header("authorization").startsWith("Basic ");
        boolean inBody = request.body().contains("client_id=") && request.body().contains("client_secret=");
        if (!request.body().contains("grant_type=client_credentials") || !(basic || inBody)) {
            return json(400, "{\"error\":\"invalid_request\"}");
        }
        return json(
                200,
                "{\"access_token\":\"tok-" + tokens.incrementAndGet()
                        + "\",\"token_type\":\"Bearer\",\"expires_in\":3600}");
    }

    private static Answer page(Request request) {
        String cursor = request.query().replaceAll("(^|.*&)cursor=([^&]*).*|.*", "$2");
        return switch (cursor) {
            case "" -> json(200, OrderDocuments.page("c2", "0001", "0002"));
            case "c2" -> json(200, OrderDocuments.page("c3", "0003", "0004"));
            case "c3" -> json(200, OrderDocuments.page("", "0005"));
            default -> problem(400, "No such cursor", "");
        };
    }

    private Answer order(String id, Request request) throws InterruptedException {
        int attempt = attempt(id);
        Answer order = json(200, OrderDocuments.order(id, "shipped", ""));
        return switch (id.substring(id.length() - 4)) {
            case "0429" -> attempt == 1 ? problem(429, "Too many requests", "", "Retry-After", "1") : order;
            case "0503" -> attempt <= 2 ? problem(503, "Try later", "") : order;
            case "0504" -> problem(503, "Try later", "");
            case "0404" -> problem(404, "Order not found", ",\"orderId\":\"" + id + '"');
            case "0777" -> json(200, OrderDocuments.order(id, "teleported", ",\"carrierPigeon\":{\"name\":\"Otto\"}"));
            case "0888" -> {
                TimeUnit.SECONDS.sleep(10);
                yield order;
            }
            case "0889" ->
                new Answer(order.status(), order.mediaType(), order.body(), List.of(), Duration.ofMillis(50));
            case "0401" ->
                List.of("", "Bearer tok-1").contains(request.header("authorization"))
                        ? problem(401, "The token has expired", "")
                        : order;
            case "0302" ->
                new Answer(
                        302,
                        "",
                        "",
                        List.of(
                                "Location",
                                "http://localhost:" + port + BASE + "/orders/" + OrderDocuments.id("0001")));
            default -> order;
        };
    }

    private Answer withKey(Request request, Function<String, Answer> success) {
        String key = request.header("idempotency-key");
        if (key.isEmpty()) {
            return problem(400, "Idempotency-Key is missing", "");
        }
        return attempt(key) == 1 ? problem(503, "Try later", "") : success.apply(key);
    }

    private int attempt(String what) {
        return seen.computeIfAbsent(what, it -> new AtomicInteger()).incrementAndGet();
    }

    private static String id(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static Answer json(int status, String body) {
        return new Answer(status, "application/json", body, List.of());
    }

    private static Answer problem(int status, String title, String members, String... headers) {
        return new Answer(
                status, "application/problem+json", OrderDocuments.problem(status, title, members), List.of(headers));
    }
}
