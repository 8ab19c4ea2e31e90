package dev.tenet.generator.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JavaClientTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"v1, jdk", "v2, jdk", "v1, spring", "v2, spring"})
    void every_client_compiles_without_a_warning(String version, String http) {
        Path client = Generated.orders(version, "java-client", folder.resolve("client"), Map.of("http", http));

        assertThat(Javac.compile(folder.resolve("classes"), List.of(), client)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"v1", "v2"})
    void every_example_of_the_readme_compiles(String version) throws IOException {
        Path client = Generated.orders(version, "java-client", folder.resolve("client"), Map.of());
        List<String> examples = ReadmeExamples.of(client, "java");
        StringBuilder source = new StringBuilder("""
                import com.example.orders.*;
                import com.example.orders.model.*;
                import java.nio.file.Path;
                import java.time.*;
                import java.util.*;
                class Examples {
                """);
        for (int i = 0; i < examples.size(); i++) {
            source.append("    @SuppressWarnings(\"deprecation\")\n    void example" + i + "(")
                    .append(examples.get(i).contains("OrdersClient client =") ? "" : "OrdersClient client")
                    .append(") {\n" + examples.get(i) + "}\n");
        }
        Path sources = Files.createDirectories(folder.resolve("examples"));
        Files.writeString(sources.resolve("Examples.java"), source + "}\n");

        assertThat(Javac.compile(folder.resolve("classes"), List.of(), client, sources))
                .isEmpty();
        assertThat(examples)
                .hasSizeGreaterThan(20)
                .anyMatch(each -> each.contains(".createOrder(new OrderRequest()\n        .currency(")
                        && each.contains(".addLinesItem(new OrderLineRequest()"));
    }

    @Test
    void texts_and_names_of_a_hostile_contract_do_not_become_code() throws IOException {
        Path client = Generated.contract(
                Path.of("src/test/resources/hostile").toAbsolutePath(),
                "openapi.yaml",
                "java-client",
                folder.resolve("client"),
                Map.of("package", "hostile"));

        assertThat(Javac.compile(folder.resolve("classes"), List.of(), client)).isEmpty();
        assertThat(names(folder))
                .allMatch(file -> file.matches("classes/hostile/.*|client/(src/main/java/hostile/.*|[^/]*)"))
                .noneMatch(file -> file.matches(".*/(MARKER|PWNED).*"));
    }

    @Test
    void two_runs_write_the_same_bytes() throws IOException {
        Path first = Generated.orders("v2", "java-client", folder.resolve("first"), Map.of());
        Path second = Generated.orders("v2", "java-client", folder.resolve("second"), Map.of());

        assertThat(contents(first)).isEqualTo(contents(second));
    }

    @Test
    void nothing_is_written_but_sources_a_pom_and_a_readme() throws IOException {
        Path client = Generated.orders("v2", "java-client", folder.resolve("client"), Map.of());

        assertThat(contents(client).keySet())
                .filteredOn(file -> !file.startsWith("src/main/java/com/example/orders/"))
                .containsExactly(".gitignore", "README.md", "pom.xml");
    }

    @Test
    void names_can_be_given() throws IOException {
        Path client = Generated.orders(
                "v2",
                "java-client",
                folder.resolve("client"),
                Map.of(
                        "group",
                        "org.shop",
                        "artifact",
                        "shop-sdk",
                        "package",
                        "org.shop.sdk",
                        "repository",
                        "https://git.example.com/shop-sdk"));

        assertThat(client.resolve("src/main/java/org/shop/sdk/OrdersClient.java"))
                .exists();
        assertThat(client.resolve("pom.xml"))
                .content()
                .contains("<groupId>org.shop</groupId>", "<artifactId>shop-sdk</artifactId>")
                .contains("<url>https://git.example.com/shop-sdk</url>", "<name>Apache-2.0</name>");
    }

    @Test
    void what_is_deprecated_in_the_contract_is_deprecated_in_java() throws IOException {
        Path client = Generated.orders("v2", "java-client", folder.resolve("client"), Map.of());

        assertThat(client.resolve("src/main/java/com/example/orders/CustomersApi.java"))
                .content()
                .contains(
                        "@deprecated use GET /orders?customerId={customerId} instead; deprecated since 2026-11-01; it ends on 2027-10-31")
                .contains("@Deprecated\n    public OrderPage listCustomerOrders(");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .toList();
        }
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(
                            file -> folder.relativize(file).toString(),
                            JavaClientTest::read,
                            (a, b) -> a,
                            TreeMap::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
