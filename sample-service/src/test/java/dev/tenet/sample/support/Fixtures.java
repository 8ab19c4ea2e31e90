package dev.tenet.sample.support;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One of everything, made through the API. */
@Component
public class Fixtures {
    public static final String ADDRESS = """
            {"recipient":"Ines Moreau","street":"Rue de la Loge 12","postalCode":"69005","city":"Lyon","countryCode":"FR"}""";

    private final Api api;

    Fixtures(Api api) {
        this.api = api;
    }

    /** Ids by the names that the contracts give them. */
    public Map<String, UUID> everythingOf(String client) {
        Map<String, UUID> ids = new HashMap<>();
        UUID customer = id(post(client, "customers", """
                {"email":"%s@example.org","lastName":"Moreau"}""".formatted(UUID.randomUUID())));
        ids.put("customerId", customer);
        // What v1 calls it.
        ids.put("id", customer);
        JsonNode order = order(client, ids.get("customerId"));
        ids.put("orderId", id(order));
        ids.put("lineId", UUID.fromString(order.at("/lines/0/id").asString()));
        JsonNode payment = pay(client, order);
        ids.put("paymentId", id(payment));
        ids.put("refundId", id(post(client, "refunds", """
                {"paymentId":"%s","amount":{"amount":"1.00","currency":"EUR"},"reason":"late"}""".formatted(ids.get("paymentId")))));
        unsubscribeAll(client);
        ids.put("subscriptionId", id(subscribe(client, "http://localhost:9/nobody")));
        return ids;
    }

    /** There can only be so many. */
    public void unsubscribeAll(String client) {
        JsonMapper.shared()
                .readTree(get(client, "webhook-subscriptions"))
                .get("items")
                .forEach(subscription ->
                        api.send(api.request("/orders/v2/webhook-subscriptions/" + id(subscription), api.token(client))
                                .DELETE()));
    }

    /** What the owner sees. */
    public String stateOf(String client, Map<String, UUID> ids) {
        return get(client, "orders/" + ids.get("orderId"))
                + get(client, "customers/" + ids.get("customerId"))
                + get(client, "payments/" + ids.get("paymentId"))
                + get(client, "webhook-subscriptions")
                        .contains(ids.get("subscriptionId").toString());
    }

    public JsonNode order(String client, UUID customer) {
        return post(client, "orders", """
                {"customerId":"%s","currency":"EUR","lines":[{"sku":"BK-204817","quantity":2}],"shippingAddress":%s}""".formatted(customer, ADDRESS));
    }

    public JsonNode order(String client) {
        return post(client, "orders", """
                {"currency":"EUR","lines":[{"sku":"BK-204817","quantity":2}],"shippingAddress":%s}""".formatted(ADDRESS));
    }

    /** Pays an order by card, which is captured at once. */
    public JsonNode pay(String client, JsonNode order) {
        return post(client, "payments", """
                {"orderId":"%s","amount":{"amount":"%s","currency":"EUR"},"method":{"type":"card","token":"tok_9hQ2mXc7Lk"}}""".formatted(
                        id(order), order.at("/total/amount").asString()));
    }

    public JsonNode subscribe(String client, String url) {
        return post(client, "webhook-subscriptions", """
                {"callbackUrl":"%s","events":["order.created","order.paid","order.cancelled"],"secret":"a-secret-of-sixteen"}""".formatted(url));
    }

    public JsonNode post(String client, String path, String body) {
        HttpResponse<String> response = api.send(api.request("/orders/v2/" + path, api.token(client))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", Api.key())
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(body)));
        if (response.statusCode() >= 300) {
            throw new IllegalStateException(response.statusCode() + ": " + response.body());
        }
        return Api.json(response);
    }

    public String get(String client, String path) {
        return api.send(api.request("/orders/v2/" + path, api.token(client))).body();
    }

    public static UUID id(JsonNode node) {
        return UUID.fromString(node.get("id").asString());
    }
}
