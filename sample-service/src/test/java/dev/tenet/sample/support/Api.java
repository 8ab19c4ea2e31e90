package dev.tenet.sample.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Ways to call the service: the generated clients, and requests by hand where a client would not make such a mistake. */
@Component
public class Api {
    public static final String SHOP_A = "shop-a";
    public static final String SHOP_B = "shop-b";

    private final Environment environment;
    private final HttpClient http;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    Api(Environment environment, ContractCheck check) {
        this.environment = environment;
        this.http = new CheckedHttpClient(check);
    }

    public dev.tenet.sample.client.v1.OrdersClient v1(String client) {
        return dev.tenet.sample.client.v1.OrdersClient.builder()
                .baseUri(uri("/orders/v1").toString())
                .clientCredentials(client, "secret-of-" + client)
                .clientCredentialsTokenUrl(uri("/oauth2/token"))
                .clientCredentialsScopes(scopes(client))
                .maxRetries(0)
                .httpClient(http)
                .build();
    }

    public dev.tenet.sample.client.v2.OrdersClient v2(String client) {
        return dev.tenet.sample.client.v2.OrdersClient.builder()
                .baseUri(uri("/orders/v2").toString())
                .clientCredentials(client, "secret-of-" + client)
                .clientCredentialsTokenUrl(uri("/oauth2/token"))
                .clientCredentialsScopes(scopes(client))
                .maxRetries(0)
                .httpClient(http)
                .build();
    }

    /** Shows every response to the contract. */
    public HttpClient http() {
        return http;
    }

    public URI uri(String path) {
        return URI.create("http://localhost:" + environment.getRequiredProperty("local.server.port") + path);
    }

    /** A token with all the scopes that a client may have. */
    public String token(String client) {
        return token(client, scopes(client));
    }

    public String token(String client, String... scopes) {
        String scope = String.join(" ", scopes);
        return tokens.computeIfAbsent(client + " " + scope, key -> {
            String secret = Base64.getEncoder()
                    .encodeToString((client + ":secret-of-" + client).getBytes(StandardCharsets.UTF_8));
            HttpRequest request = HttpRequest.newBuilder(uri("/oauth2/token"))
                    .header("Authorization", "Basic " + secret)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(
                            "grant_type=client_credentials&scope=" + URLEncoder.encode(scope, StandardCharsets.UTF_8)))
                    .build();
            HttpResponse<String> response = send(request);
            if (response.statusCode() != 200) {
                throw new IllegalStateException(response.body());
            }
            return JsonMapper.shared()
                    .readTree(response.body())
                    .get("access_token")
                    .asString();
        });
    }

    public static String[] scopes(String client) {
        return client.startsWith("shop")
                ? new String[] {
                    "orders:read",
                    "orders:write",
                    "customers:read",
                    "customers:write",
                    "customers:pii",
                    "payments:read",
                    "payments:write",
                    "refunds:write",
                    "webhooks:manage"
                }
                : new String[] {"orders:read"};
    }

    /** A request as shop A, which may do everything. */
    public HttpRequest.Builder request(String path) {
        return request(path, token(SHOP_A));
    }

    public HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(uri(path)).header("Authorization", "Bearer " + token);
    }

    /** A POST of JSON with a key of its own. */
    public HttpRequest.Builder post(String path, String json) {
        return request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key())
                .POST(HttpRequest.BodyPublishers.ofString(json));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request.build());
    }

    public HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public static JsonNode json(HttpResponse<String> response) {
        return JsonMapper.shared().readTree(response.body());
    }

    public static String key() {
        return UUID.randomUUID().toString();
    }
}
