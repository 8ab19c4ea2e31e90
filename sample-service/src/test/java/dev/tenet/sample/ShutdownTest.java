package dev.tenet.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.tenet.sample.support.Api;
import dev.tenet.sample.support.Fixtures;
import dev.tenet.sample.support.ServiceProcess;
import dev.tenet.sample.support.ServiceTest;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A service that is asked to stop finishes what it has begun, and what it has written is there when it starts again. */
@ServiceTest
class ShutdownTest {
    private static final Path FOLDER = Path.of("target/shutdown");

    private final Api api;

    ShutdownTest(Api api) {
        this.api = api;
    }

    @Test
    void a_request_in_flight_is_answered_and_the_data_is_kept() throws Exception {
        ServiceProcess service = ServiceProcess.start(
                "shutdown",
                "spring.profiles.active=second",
                "sample.database.folder=" + FOLDER,
                "spring.security.oauth2.resourceserver.jwt.jwk-set-uri=" + api.uri("/oauth2/jwks"),
                "sample.shutdown.drain=2s");
        String location;
        try (Socket slow = new Socket("localhost", service.port())) {
            byte[] body = """
                {"currency":"EUR","lines":[{"sku":"BK-204817","quantity":1}],"shippingAddress":%s}\
                """.formatted(Fixtures.ADDRESS).getBytes(StandardCharsets.UTF_8);
            OutputStream out = slow.getOutputStream();
            out.write(
                    """
                POST /orders/v2/orders HTTP/1.1\r
                Host: localhost\r
                Authorization: Bearer %s\r
                Content-Type: application/json\r
                Idempotency-Key: %s\r
                Content-Length: %d\r
                Connection: close\r
                \r
                """.formatted(api.token(Api.SHOP_A), Api.key(), body.length).getBytes(StandardCharsets.US_ASCII));
            out.write(body, 0, 20);
            out.flush();
            Thread.sleep(300);

            service.terminate();
            Thread.sleep(500);
            assertThat(readiness(service)).isEqualTo(503);
            // Others are answered as long as load balancers may send them.
            assertThat(orders(service)).isEqualTo(200);
            await().until(() -> isClosed(service));

            out.write(body, 20, body.length - 20);
            out.flush();
            String answer = new String(slow.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 201");
            location = answer.lines()
                    .filter(line -> line.startsWith("Location: "))
                    .findFirst()
                    .orElseThrow()
                    .substring("Location: ".length());
        }
        assertThat(service.exit()).isEqualTo(128 + 15);
        assertThat(Files.exists(FOLDER.resolve("data/postmaster.pid"))).isFalse();

        service.run();
        try (service) {
            assertThat(service.send(request(service, location)).statusCode()).isEqualTo(200);
        }
    }

    private int readiness(ServiceProcess service) throws IOException {
        return service.send(HttpRequest.newBuilder(service.uri("/actuator/health/readiness")))
                .statusCode();
    }

    private int orders(ServiceProcess service) throws IOException {
        return service.send(request(service, "/orders/v2/orders")).statusCode();
    }

    private static boolean isClosed(ServiceProcess service) {
        try (Socket socket = new Socket("localhost", service.port())) {
            return !socket.isConnected();
        } catch (IOException e) {
            return true;
        }
    }

    private HttpRequest.Builder request(ServiceProcess service, String path) {
        return api.request(path, api.token(Api.SHOP_A)).uri(service.uri(path));
    }
}
