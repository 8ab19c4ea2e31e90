package dev.tenet.generator.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenet.generator.openapi.SdkServer.Request;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** Makes the calls of {@code consumers/java/Consumer.java} with the generated clients, and looks at what they printed and what arrived. */
class JavaClientCallsTest {
    private static final Path CONSUMER = Path.of("src/test/resources/consumers/java");

    @TempDir
    static Path folder;

    @TestFactory
    Stream<DynamicContainer> a_client_keeps_what_is_promised() {
        return Stream.of("jdk", "spring").map(http -> DynamicContainer.dynamicContainer(http, scenarios(http)));
    }

    private static List<DynamicTest> scenarios(String http) {
        Path client = Generated.orders("v2", "java-client", folder.resolve(http + "/client"), Map.of("http", http));
        Path classes = folder.resolve(http + "/classes");
        assertThat(Javac.compile(classes, List.of(), client, CONSUMER)).isEmpty();
        try (SdkServer server = SdkServer.start()) {
            Map<String, Executable> tests = new LinkedHashMap<>();
            printed(run(classes, server), tests);
            assertThat(tests).hasSize(21);
            received(server, tests);
            return tests.entrySet().stream()
                    .map(test -> DynamicTest.dynamicTest(test.getKey(), test.getValue()))
                    .toList();
        }
    }

    private static String run(Path classes, SdkServer server) {
        try {
            Process consumer = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            Javac.join(List.of(classes)),
                            "Consumer",
                            server.url(),
                            server.tokenUrl())
                    .redirectError(
                            Files.createTempFile(folder, "stderr", ".txt").toFile())
                    .start();
            return new String(consumer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void printed(String output, Map<String, Executable> tests) {
        output.lines().forEach(line -> {
            int colon = line.indexOf(": ");
            tests.put(
                    line.substring(0, colon),
                    () -> assertThat(line.substring(colon + 2)).isEqualTo("ok"));
        });
    }

    private static void received(SdkServer server, Map<String, Executable> tests) {
        List<Request> pages = server.requests("GET", "/orders");
        tests.put(
                "each page is asked for once, with the limit",
                () -> assertThat(pages.subList(0, 3))
                        .extracting(Request::query)
                        .containsExactly("limit=2", "cursor=c2&limit=2", "cursor=c3&limit=2"));
        tests.put(
                "pages that are not needed are not asked for",
                () -> assertThat(pages)
                        .extracting(Request::query)
                        .containsOnlyOnce("limit=7")
                        .doesNotContain("cursor=c2&limit=7"));
        tests.put(
                "query parameters are encoded",
                () -> assertThat(pages)
                        .extracting(Request::query)
                        .contains("status=paid,on_hold&createdAfter=2026-03-02T10%3A20%3A31%2B01%3A00&limit=3"));
        List<Request> limited = order(server, "0429");
        tests.put("a call is repeated when Retry-After says", () -> {
            assertThat(limited).hasSize(2);
            assertThat(limited.get(1).nanos() - limited.get(0).nanos()).isGreaterThanOrEqualTo(1_000_000_000L);
        });
        List<Request> failing = order(server, "0504");
        tests.put("a call is repeated twice", () -> assertThat(failing).hasSize(3));
        List<Request> created = server.requests("POST", "/orders");
        tests.put("a repetition has the same idempotency key", () -> {
            assertThat(created).hasSize(4);
            assertThat(created.get(0).header("idempotency-key"))
                    .hasSize(36)
                    .isEqualTo(created.get(1).header("idempotency-key"));
            assertThat(created.get(2).header("idempotency-key")).isEqualTo("my-own-key-0000001");
            assertThat(created.get(0).body())
                    .isEqualTo(created.get(1).body())
                    .contains("\"shippingMethod\":\"standard\"");
        });
        List<Request> uploads = server.requests("POST", "/orders/" + OrderDocuments.id("0001") + "/attachments");
        tests.put(
                "a file is sent again with a repetition",
                () -> assertThat(uploads)
                        .hasSize(2)
                        .allSatisfy(each -> assertThat(each.body())
                                .contains("name=\"file\"; filename=\"invoice", "%PDF", "name=\"kind\"\r\n\r\ninvoice")
                                .contains("name=\"labels\"\r\n\r\na", "name=\"labels\"\r\n\r\nb")));
        List<Request> patches = server.requests("PATCH", "/orders/" + OrderDocuments.id("0001"));
        tests.put("what is not idempotent is not repeated", () -> {
            assertThat(patches).hasSize(1);
            assertThat(patches.get(0).header("content-type")).isEqualTo("application/merge-patch+json");
            assertThat(patches.get(0).header("if-match")).isEqualTo("\"7c1f03\"");
            assertThat(patches.get(0).body()).isEqualTo("{\"deliveryInstructions\":\"Ring twice.\"}");
        });
        tests.put(
                "the client says what it is",
                () -> assertThat(pages.get(0).header("user-agent")).isEqualTo("consumer/1.0 orders-client/2.0.0"));
        tests.put(
                "the token is sent",
                () -> assertThat(pages.get(0).header("authorization")).isEqualTo("Bearer secret-token"));
        List<Request> refused = order(server, "0401");
        tests.put(
                "a refused token is replaced once, and the new one kept",
                () -> assertThat(refused)
                        .extracting(each -> each.header("authorization"))
                        .containsExactly("Bearer tok-1", "Bearer tok-2", "Bearer tok-2"));
        List<Request> redirected = server.requests("GET", "/orders/" + OrderDocuments.id("0001")).stream()
                .filter(each -> each.header("host").startsWith("localhost"))
                .toList();
        tests.put(
                "credentials do not follow a redirection to another host",
                () -> assertThat(redirected)
                        .hasSize(1)
                        .allSatisfy(each -> assertThat(each.headers()).doesNotContainKey("authorization")));
        List<Request> named = server.requests().stream()
                .filter(each -> each.header("x-request-id").equals("r-1"))
                .toList();
        tests.put("a call can have headers of its own", () -> assertThat(named).hasSize(1));
    }

    private static List<Request> order(SdkServer server, String ending) {
        return server.requests("GET", "/orders/" + OrderDocuments.id(ending));
    }
}
