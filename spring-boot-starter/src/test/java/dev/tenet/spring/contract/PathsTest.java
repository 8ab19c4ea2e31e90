package dev.tenet.spring.contract;

import static dev.tenet.spring.app.Caller.links;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenet.spring.app.Caller;
import dev.tenet.spring.app.ShopApplication;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;

/** An application whose paths begin with its context path and that of its servlet, of which the contract knows nothing. */
@SpringBootTest(
        classes = ShopApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "server.servlet.context-path=/front",
            "spring.mvc.servlet.path=/api",
            "tenet.contracts.v1.location=classpath:/shop/v1/openapi.yaml"
        })
class PathsTest {
    private final Caller caller;

    PathsTest(@Autowired Environment environment) {
        this.caller = Caller.of(environment);
    }

    @Test
    void operations_are_found_behind_the_paths_of_context_and_servlet() {
        HttpResponse<String> response = caller.as("shop", "GET", "/front/api/shop/v1/orders/7");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(links(response)).containsExactly("</front/api/shop/v1/orders?id=7>; rel=\"successor-version\"");
        assertThat(caller.as("shop", "GET", "/front/api/shop/v1/orders/search")
                        .headers()
                        .map())
                .doesNotContainKey("sunset");
    }
}
