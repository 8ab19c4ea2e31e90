package dev.tenet.spring.deprecation;

import static dev.tenet.spring.app.Caller.header;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenet.spring.app.Caller;
import dev.tenet.spring.app.MovableClock;
import dev.tenet.spring.app.ShopApplication;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What becomes of operations once their day has come, where the application asks for 410. */
@SpringBootTest(
        classes = ShopApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "tenet.contracts.v1.location=classpath:/shop/v1/openapi.yaml",
            "tenet.contracts.v1.operations.deleteOrder.after-sunset=serve",
            "tenet.contracts.v0.location=classpath:/shop/v0.yaml",
            "tenet.contracts.v0.after-sunset=serve",
            "tenet.deprecation.after-sunset=gone",
            "management.endpoints.web.exposure.include=deprecations"
        })
class AfterSunsetTest {
    private final Caller caller;
    private final MovableClock clock;

    AfterSunsetTest(@Autowired Environment environment, @Autowired MovableClock clock) {
        this.caller = Caller.of(environment);
        this.clock = clock;
    }

    @Test
    void an_operation_is_served_until_its_day_and_gone_from_then_on() {
        clock.set("2027-03-04T23:59:59Z");
        assertThat(caller.as("shop", "GET", "/shop/v1/orders/7").statusCode()).isEqualTo(200);

        clock.set("2027-03-05T00:00:00Z");
        HttpResponse<String> gone = caller.as("latecomer", "GET", "/shop/v1/orders/7");

        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(header(gone, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(header(gone, "Cache-Control")).contains("no-store");
        assertThat(header(gone, "Sunset")).isEqualTo("Fri, 05 Mar 2027 00:00:00 GMT");
        JsonNode problem = JsonMapper.shared().readTree(gone.body());
        assertThat(problem.get("status").asInt()).isEqualTo(410);
        assertThat(problem.get("detail").asString())
                .isEqualTo("getOrder of v1 is gone since 2027-03-05; use GET /orders?id={id} instead.");
        assertThat(problem.get("instance").asString()).isEqualTo("/shop/v1/orders/7");
        assertThat(caller.call("GET", "/actuator/deprecations?client=latecomer").body())
                .contains("\"operation\":\"getOrder\"", "\"over\":true", "\"calls\":1");
    }

    @Test
    void who_may_not_call_is_told_so_first() {
        clock.set("2028-01-01T00:00:00Z");
        assertThat(caller.call("GET", "/shop/v1/orders/7").statusCode()).isEqualTo(401);
    }

    @Test
    void a_head_request_gets_no_body_and_other_operations_of_the_path_stay() {
        clock.set("2028-01-01T00:00:00Z");
        HttpResponse<String> head = caller.as("shop", "HEAD", "/shop/v1/orders/7");

        assertThat(head.statusCode()).isEqualTo(410);
        assertThat(head.body()).isEmpty();
        assertThat(caller.as("shop", "OPTIONS", "/shop/v1/orders/7").statusCode())
                .isEqualTo(200);
        assertThat(caller.as("shop", "GET", "/shop/v1/orders/search").statusCode())
                .isEqualTo(200);
        assertThat(caller.as("shop", "GET", "/shop/v1/pages").statusCode()).isEqualTo(200);
    }

    @Test
    void an_operation_or_a_version_may_be_left_out() {
        clock.set("2028-01-01T00:00:00Z");
        assertThat(caller.as("shop", "DELETE", "/shop/v1/orders/7").statusCode())
                .isEqualTo(204);
        assertThat(caller.call("GET", "/shop/v0/orders").statusCode()).isEqualTo(200);
    }
}
