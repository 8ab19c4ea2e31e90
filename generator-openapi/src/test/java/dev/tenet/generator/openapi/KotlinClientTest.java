package dev.tenet.generator.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenet.generator.openapi.SdkServer.Request;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KotlinClientTest {
    private static final Path CONSUMER = Path.of("src/test/resources/consumers/kotlin");

    @TempDir
    Path folder;

    @Test
    void the_client_of_version_1_compiles_without_a_warning() {
        Path client = Generated.orders("v1", "kotlin-client", folder.resolve("client"), Map.of());

        assertThat(Kotlinc.compile(folder.resolve("classes"), client.resolve("src")))
                .isEmpty();
    }

    @Test
    void the_client_and_the_examples_of_its_readme_compile_and_calls_keep_what_is_promised() throws IOException {
        Path client = Generated.orders("v2", "kotlin-client", folder.resolve("client"), Map.of());
        Path classes = folder.resolve("classes");

        assertThat(Kotlinc.compile(classes, client.resolve("src"), CONSUMER, examples(client)))
                .isEmpty();
        try (SdkServer server = SdkServer.start()) {
            assertThat(Kotlinc.run(classes, server.url(), server.tokenUrl()).lines())
                    .hasSize(17)
                    .allMatch(line -> line.endsWith(": ok"));
            assertReceived(server);
        }
    }

    @Test
    void texts_and_names_of_a_hostile_contract_do_not_become_code() throws IOException {
        Path client = Generated.contract(
                Path.of("src/test/resources/hostile").toAbsolutePath(),
                "openapi.yaml",
                "kotlin-client",
                folder.resolve("client"),
                Map.of("package", "hostile"));

        assertThat(Kotlinc.compile(folder.resolve("classes"), client.resolve("src")))
                .isEmpty();
        assertThat(files(folder).keySet())
                .allMatch(
                        file -> file.matches("classes/(hostile|META-INF)/.*|client/(src/main/kotlin/hostile/.*|[^/]*)"))
                .noneMatch(file -> file.matches(".*/(MARKER|PWNED).*"));
    }

    @Test
    void two_runs_write_the_same_bytes() throws IOException {
        Path first = Generated.orders("v2", "kotlin-client", folder.resolve("first"), Map.of());
        Path second = Generated.orders("v2", "kotlin-client", folder.resolve("second"), Map.of());

        assertThat(files(first)).isEqualTo(files(second));
        assertThat(files(first).keySet())
                .filteredOn(file -> !file.startsWith("src/main/kotlin/com/example/orders/"))
                .containsExactly(".gitignore", "README.md", "build.gradle.kts", "settings.gradle.kts");
    }

    private static void assertReceived(SdkServer server) {
        assertThat(server.requests("GET", "/orders"))
                .extracting(Request::query)
                .containsExactly(
                        "limit=2", "limit=2&cursor=c2", "limit=2&cursor=c3", "limit=7", "status=paid,on_hold&limit=3");
        assertThat(server.requests("GET", "/orders/" + OrderDocuments.id("0504")))
                .hasSize(3);
        List<Request> created = server.requests("POST", "/orders");
        assertThat(created).hasSize(2);
        assertThat(created.get(0).header("idempotency-key"))
                .hasSize(36)
                .isEqualTo(created.get(1).header("idempotency-key"));
        assertThat(server.requests("PATCH", "/orders/" + OrderDocuments.id("0001")))
                .singleElement()
                .satisfies(patch -> assertThat(patch.body()).isEqualTo("{\"deliveryInstructions\":\"Ring twice.\"}"));
        assertThat(server.requests("GET", "/orders/" + OrderDocuments.id("0401")))
                .extracting(each -> each.header("authorization"))
                .containsExactly("Bearer tok-1", "Bearer tok-2", "Bearer tok-2");
        assertThat(server.requests("GET", "/orders/" + OrderDocuments.id("0001")))
                .filteredOn(each -> each.header("host").startsWith("localhost"))
                .singleElement()
                .satisfies(each -> assertThat(each.headers()).doesNotContainKey("authorization"));
        assertThat(created.get(0).header("user-agent")).isEqualTo("consumer/1.0 orders-client/2.0.0");
    }

    /** Each example in an object of its own, because they have the same names. */
    private Path examples(Path client) throws IOException {
        StringBuilder source = new StringBuilder("""
                @file:Suppress("DEPRECATION", "UNUSED_VARIABLE", "unused")
                import com.example.orders.*
                import com.example.orders.model.*
                import java.nio.file.Path
                import java.time.*
                import java.util.UUID
                """);
        List<String> examples = ReadmeExamples.of(client, "kotlin");
        assertThat(examples)
                .hasSizeGreaterThan(20)
                .anyMatch(each -> each.contains("OrderRequest(\n        currency = ")
                        && each.contains("lines = listOf(OrderLineRequest("));
        for (int i = 0; i < examples.size(); i++) {
            String example = examples.get(i);
            source.append("object Example" + i + " {\n")
                    .append(example.startsWith("fun ") ? example : "fun example() {\n" + example + "}\n")
                    .append("}\n");
        }
        Path folder = Files.createDirectories(this.folder.resolve("examples"));
        Files.writeString(folder.resolve("Examples.kt"), source);
        return folder;
    }

    private static Map<String, Long> files(Path folder) throws IOException {
        Map<String, Long> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                CRC32 sum = new CRC32();
                sum.update(Files.readAllBytes(file));
                files.put(folder.relativize(file).toString(), sum.getValue());
            }
        }
        return files;
    }
}
