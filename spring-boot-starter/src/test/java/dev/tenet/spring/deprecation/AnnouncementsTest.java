package dev.tenet.spring.deprecation;

import static dev.tenet.spring.app.Caller.header;
import static dev.tenet.spring.app.Caller.links;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenet.spring.app.Caller;
import dev.tenet.spring.app.ShopApplication;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an application with the starter says over HTTP. */
@SpringBootTest(
        classes = ShopApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "tenet.contracts.v1.location=classpath:/shop/v1/openapi.yaml",
            "tenet.contracts.v0.location=classpath:/shop/v0.yaml",
            "tenet.contracts.v0.documentation=https://developer.example.com/v0",
            "tenet.deprecation.documentation=https://developer.example.com/{version}/ends#{operation}",
            "tenet.deprecation.max-clients=20",
            "management.endpoints.web.exposure.include=*"
        })
class AnnouncementsTest {
    private static final String NEXT_SPRING = "Fri, 05 Mar 2027 00:00:00 GMT";

    private final Caller caller;

    AnnouncementsTest(@Autowired Environment environment) {
        this.caller = Caller.of(environment);
    }

    @Test
    void a_deprecated_operation_says_since_when_until_when_and_what_instead() {
        HttpResponse<String> response = caller.as("shop", "GET", "/shop/v1/orders/7");

        assertThat(response.statusCode()).isEqualTo(200);
        // 2026-01-01T00:00:00Z
        assertThat(header(response, "Deprecation")).isEqualTo("@1767225600");
        assertThat(header(response, "Sunset")).isEqualTo(NEXT_SPRING);
        assertThat(links(response))
                .containsExactly(
                        "</shop/v1/orders?id=7>; rel=\"successor-version\"",
                        "<https://developer.example.com/v1/ends#getOrder>; rel=\"deprecation\"");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /shop/v1/orders/7, none, 401",
        "GET, /shop/v1/orders/7, forged, 401",
        "GET, /shop/v1/orders/absent, shop, 404",
        "GET, /shop/v1/orders/wrong, shop, 422",
        "GET, /shop/v1/failures, shop, 500",
        "HEAD, /shop/v1/orders/7, shop, 200",
        "HEAD, /shop/v1/orders/7, none, 401",
    })
    void so_do_its_errors(String method, String path, String client, int status) {
        HttpResponse<String> response =
                client.equals("none") ? caller.call(method, path) : caller.as(client, method, path);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().allValues("Deprecation")).hasSize(1);
        assertThat(response.headers().allValues("Sunset")).containsExactly(NEXT_SPRING);
        assertThat(links(response)).anyMatch(link -> link.endsWith("rel=\"successor-version\""));
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /shop/v1/orders, 200",
        "GET, /shop/v1/orders/search, 200",
        "GET, /shop/v1/nothing, 404",
        "POST, /shop/v1/orders/7, 405",
        "PATCH, /shop/v1/orders/search, 405",
        "OPTIONS, /shop/v1/orders/7, 200",
        "GET, /shop/v1/orders/7/, 404",
    })
    void what_stays_says_nothing(String method, String path, int status) {
        HttpResponse<String> response = caller.as("shop", method, path);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().map()).doesNotContainKeys("deprecation", "sunset", "link");
    }

    @Test
    void a_question_of_a_browser_is_no_call() {
        HttpResponse<String> response = caller.call(
                "OPTIONS",
                "/shop/v1/orders/7",
                "Origin",
                "https://example.com",
                "Access-Control-Request-Method",
                "DELETE");

        assertThat(response.headers().map()).doesNotContainKeys("deprecation", "sunset");
    }

    @Test
    void links_of_the_operation_itself_stay() {
        HttpResponse<String> response = caller.as("shop", "GET", "/shop/v1/pages");

        assertThat(links(response))
                .containsExactlyInAnyOrder(
                        "</shop/v1/pages?cursor=2>; rel=\"next\"",
                        "<https://developer.example.com/v1/ends#listPages>; rel=\"deprecation\"");
        assertThat(response.headers().map()).doesNotContainKey("sunset");
    }

    @Test
    void a_handler_that_starts_its_response_anew_does_not_hide_it() {
        HttpResponse<String> response = caller.as("shop", "GET", "/shop/v1/failures");

        assertThat(links(response))
                .contains("</elsewhere>; rel=\"next\"", "</shop/v1/orders>; rel=\"successor-version\"");
        assertThat(header(response, "Deprecation")).isEqualTo("@0");
    }

    @Test
    void another_version_may_be_the_successor_and_values_are_encoded() {
        HttpResponse<String> response = caller.as("shop", "PUT", "/shop/v1/notes/a%20%3C%22%C3%A9%3E");

        assertThat(response.statusCode()).isEqualTo(204);
        assertThat(links(response)).contains("</shop/v2/notes/a%20%3C%22%C3%A9%3E>; rel=\"successor-version\"");
    }

    @Test
    void a_successor_that_the_request_does_not_know_all_of_is_not_linked() {
        HttpResponse<String> response = caller.as("shop", "DELETE", "/shop/v1/orders/7");

        assertThat(links(response)).noneMatch(link -> link.contains("successor-version"));
        assertThat(header(response, "Sunset")).isEqualTo("Sat, 31 Oct 2026 00:00:00 GMT");
    }

    @Test
    void what_a_version_says_of_itself_holds_for_its_operations() {
        HttpResponse<String> list = caller.call("GET", "/shop/v0/orders");
        HttpResponse<String> create = caller.call("POST", "/shop/v0/orders");

        assertThat(header(list, "Sunset")).isEqualTo("Wed, 01 Jan 2025 00:00:00 GMT");
        assertThat(links(list))
                .containsExactly(
                        "<https://api.example.com/shop/v1>; rel=\"successor-version\"",
                        "<https://developer.example.com/v0>; rel=\"deprecation\"");
        assertThat(header(create, "Sunset")).isEqualTo("Tue, 01 Jan 2030 00:00:00 GMT");
        assertThat(header(create, "Deprecation")).isEqualTo("@1704067200");
    }

    @Test
    void one_can_see_who_still_calls() {
        caller.as("mover", "GET", "/shop/v1/orders/1");
        caller.as("mover", "GET", "/shop/v1/orders/2");
        caller.as("mover", "HEAD", "/shop/v1/orders/2");
        caller.as("sub_Ines", "GET", "/shop/v1/orders/2");
        caller.call("GET", "/shop/v1/orders/2");

        JsonNode entry = entry("v1", "getOrder", "");
        assertThat(entry.get("sunset").asString()).isEqualTo("2027-03-05");
        assertThat(entry.get("over").asBoolean()).isFalse();
        assertThat(entry.get("replacedBy").asString()).isEqualTo("GET /orders?id={id}");
        Map<String, Integer> calls = new java.util.HashMap<>();
        entry.get("clients")
                .forEach(client -> calls.put(
                        client.get("client").asString(), client.get("calls").asInt()));
        assertThat(calls).containsEntry("mover", 3).containsEntry("Ines", 1).containsKey("anonymous");
        assertThat(entry("v1", "getOrder", "?client=mover").get("clients")).hasSize(1);
        assertThat(entry("v1", "getOrder", "?client=mover").get("lastCalled").asString())
                .isEqualTo("2026-11-23T12:00:00Z");
        assertThat(entry("v1", "deleteOrder", "").get("over").asBoolean()).isTrue();

        String counter = caller.call(
                        "GET", "/actuator/metrics/tenet.deprecated.calls?tag=operation:getOrder&tag=client:mover")
                .body();
        assertThat(JsonMapper.shared()
                        .readTree(counter)
                        .at("/measurements/0/value")
                        .asInt())
                .isEqualTo(3);
    }

    @Test
    void requests_are_measured_by_operation_whoever_answers_them() {
        caller.call("GET", "/shop/v1/orders");
        caller.as("shop", "GET", "/shop/v1/orders/search");
        caller.as("shop", "GET", "/no/operation");

        for (String tags : new String[] {
            "operation:listOrders&tag=version:v1&tag=status:401",
            "operation:searchOrders&tag=version:v1&tag=status:200&tag=outcome:SUCCESS",
            "operation:none&tag=version:none&tag=status:404"
        }) {
            assertThat(caller.call("GET", "/actuator/metrics/http.server.requests?tag=" + tags)
                            .statusCode())
                    .as(tags)
                    .isEqualTo(200);
        }
    }

    private JsonNode entry(String version, String operation, String query) {
        String body = caller.call("GET", "/actuator/deprecations" + query).body();
        for (JsonNode entry : JsonMapper.shared().readTree(body).get("deprecations")) {
            if (entry.get("version").asString().equals(version)
                    && entry.get("operation").asString().equals(operation)) {
                return entry;
            }
        }
        throw new AssertionError(body);
    }
}
