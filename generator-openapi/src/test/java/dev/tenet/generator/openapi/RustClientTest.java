package dev.tenet.generator.openapi;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("toolchain")
class RustClientTest {
    private static final Path CONSUMER = Path.of("src/test/resources/consumers/rust");
    /** What was compiled stays for the next run: the crates that clients need take minutes. */
    private static final Path COMPILED = Path.of("target", "toolchain", "rust").toAbsolutePath();

    @TempDir
    Path folder;

    @BeforeEach
    void needs_cargo() {
        Toolchain.require("cargo", "--version");
    }

    private Command cargo(String project) {
        return Command.in(folder.resolve(project))
                .with(Map.of(
                        "CARGO_TARGET_DIR", COMPILED.toString(),
                        "CARGO_PROFILE_DEV_DEBUG", "0",
                        "RUSTFLAGS", "-D warnings"));
    }

    private void consumer() throws IOException {
        Path sources = Files.createDirectories(folder.resolve("consumer/src/bin"));
        for (String file : List.of("Cargo.toml", "Cargo.lock", "src/main.rs")) {
            Files.copy(CONSUMER.resolve(file), folder.resolve("consumer").resolve(file));
        }
        String examples = Pattern.compile("```rust\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(folder.resolve("sdk/README.md")))
                .results()
                .map(result -> result.group(1))
                .collect(joining("\n", "#![allow(dead_code)]\n", "fn main() {}\n"));
        assertThat(examples).contains("async fn create_order(", "async fn list_orders(");
        Files.writeString(sources.resolve("readme.rs"), examples);
    }

    @TestFactory
    Stream<DynamicTest> a_consumer_finds_everything_that_an_sdk_does_and_the_examples_compile() throws IOException {
        Generated.orders("v2", "rust-client", folder.resolve("sdk"), Map.of());
        consumer();
        cargo("consumer").succeeds("cargo", "build", "--quiet", "--locked");
        try (SdkServer server = SdkServer.start()) {
            String output = Command.in(folder)
                    .succeeds(COMPILED.resolve("debug/consumer").toString(), server.url(), server.tokenUrl());
            List<SdkServer.Request> requests = server.requests();
            return Stream.concat(
                    output.lines()
                            .map(line -> DynamicTest.dynamicTest(
                                    line.substring(0, line.indexOf(':')),
                                    () -> assertThat(line).endsWith(": ok"))),
                    Stream.of(DynamicTest.dynamicTest("what the server saw", () -> saw(requests))));
        }
    }

    private static void saw(List<SdkServer.Request> requests) {
        assertThat(requests).allMatch(each -> each.header("user-agent").endsWith("orders-client/2.0.0"));
        assertThat(requests.stream().filter(each -> each.method().equals("PATCH")))
                .hasSize(1);
        assertThat(requests.stream()
                        .filter(each ->
                                each.method().equals("POST") && each.path().endsWith("/orders"))
                        .map(each -> each.header("idempotency-key"))
                        .distinct())
                .singleElement()
                .matches(key -> key.matches("[0-9a-f-]{36}"));
        assertThat(requests.stream().filter(each -> each.path().endsWith("0504")))
                .hasSize(5);
        assertThat(requests.stream().filter(each -> each.header("host").startsWith("localhost")))
                .singleElement()
                .satisfies(each -> assertThat(each.header("authorization")).isEmpty());
    }

    @Test
    void version_1_compiles_without_a_warning() throws IOException {
        Generated.orders("v1", "rust-client", folder.resolve("sdk"), Map.of());

        Files.copy(CONSUMER.resolve("Cargo.lock"), folder.resolve("sdk/Cargo.lock"));
        cargo("sdk").succeeds("cargo", "check", "--quiet");
    }

    @Test
    void texts_of_a_hostile_contract_stay_texts() throws IOException {
        Path contract = Files.createDirectories(folder.resolve("contract")).resolve("openapi.yaml");
        // OpenAPI Generator gives up where a name ends with a backslash in this language.
        Files.writeString(
                contract,
                Files.readString(Path.of("src/test/resources/hostile/openapi.yaml"))
                        .replaceAll("([^\\\\]|\\\\\")\\\\\\\\\"", "$1\\\\\\\\z\""));
        Generated.contract(
                contract.getParent(),
                "openapi.yaml",
                "rust-client",
                folder.resolve("sdk"),
                Map.of("package", "hostile"));

        Files.copy(CONSUMER.resolve("Cargo.lock"), folder.resolve("sdk/Cargo.lock"));
        cargo("sdk").succeeds("cargo", "check", "--quiet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"v1", "v2"})
    void two_runs_write_the_same_bytes_and_nothing_that_is_not_wanted(String version, @TempDir Path other) {
        Generated.orders(version, "rust-client", folder, Map.of());
        Generated.orders(version, "rust-client", other, Map.of());

        Command.in(folder).succeeds("diff", "-r", folder.toString(), other.toString());
        assertThat(folder.toFile().list())
                .containsExactlyInAnyOrder(".gitignore", "Cargo.toml", "LICENSE", "README.md", "src");
    }
}
