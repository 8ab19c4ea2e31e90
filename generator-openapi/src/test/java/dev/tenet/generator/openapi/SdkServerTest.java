package dev.tenet.generator.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SdkServerTest {
    private final SdkServer server = SdkServer.start();
    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void a_list_has_three_pages_and_no_page_for_an_unknown_cursor() {
        assertThat(get("/orders?limit=2").body()).contains("\"nextCursor\":\"c2\"");
        assertThat(get("/orders?cursor=c2&limit=2").body()).contains("\"nextCursor\":\"c3\"");
        assertThat(get("/orders?limit=2&cursor=c3").body())
                .contains("\"hasMore\":false")
                .doesNotContain("nextCursor");
        assertThat(get("/orders?cursor=c9").statusCode()).isEqualTo(400);
        assertThat(server.requests("GET", "/orders"))
                .extracting(SdkServer.Request::query)
                .containsExactly("limit=2", "cursor=c2&limit=2", "limit=2&cursor=c3", "cursor=c9");
    }

    @Test
    void an_order_misbehaves_as_its_id_says() {
        assertThat(statuses("0429", 2)).containsExactly(429, 200);
        assertThat(statuses("0503", 3)).containsExactly(503, 503, 200);
        assertThat(statuses("0504", 3)).containsExactly(503, 503, 503);
        assertThat(statuses("0001", 1)).containsExactly(200);
        assertThat(get(order("0404")).body()).contains("\"orderId\":\"" + OrderDocuments.id("0404"));
        assertThat(get(order("0777")).body()).contains("teleported", "carrierPigeon");
        assertThat(get(order("0302")).headers().firstValue("Location").orElseThrow())
                .startsWith("http://localhost:");
    }

    @Test
    void a_post_needs_a_key_and_succeeds_when_it_is_repeated_with_it() {
        assertThat(post("/orders").statusCode()).isEqualTo(400);
        assertThat(post("/orders", "Idempotency-Key", "k1").statusCode()).isEqualTo(503);
        HttpResponse<String> first = post("/orders", "Idempotency-Key", "k1");
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(post("/orders", "Idempotency-Key", "k1").body()).isEqualTo(first.body());
    }

    @Test
    void only_later_tokens_open_the_order_0401() {
        assertThat(get(order("0401"), "Authorization", "Bearer tok-1").statusCode())
                .isEqualTo(401);
        assertThat(get(order("0401"), "Authorization", "Bearer tok-2").statusCode())
                .isEqualTo(200);
        assertThat(send(HttpRequest.newBuilder(URI.create(server.tokenUrl()))
                                .POST(BodyPublishers.ofString(
                                        "grant_type=client_credentials&client_id=me&client_secret=s")))
                        .body())
                .contains("\"tok-1\"");
    }

    private List<Integer> statuses(String ending, int calls) {
        return Stream.generate(() -> get(order(ending)).statusCode())
                .limit(calls)
                .toList();
    }

    private static String order(String ending) {
        return "/orders/" + OrderDocuments.id(ending);
    }

    private HttpResponse<String> get(String path, String... headers) {
        return send(with(headers, HttpRequest.newBuilder(URI.create(server.url() + path))));
    }

    private HttpResponse<String> post(String path, String... headers) {
        return send(with(headers, HttpRequest.newBuilder(URI.create(server.url() + path)))
                .POST(BodyPublishers.ofString("{}")));
    }

    private static HttpRequest.Builder with(String[] headers, HttpRequest.Builder request) {
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
