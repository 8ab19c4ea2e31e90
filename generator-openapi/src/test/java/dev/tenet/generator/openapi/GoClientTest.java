package dev.tenet.generator.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compiles the Go client and calls a server with it. */
@Tag("toolchain")
class GoClientTest {
    private static final String KIND = "go-client";
    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final Map<String, String> MODULE = Map.of("module", "example.com/orders");

    /** Nothing is downloaded: the client needs the standard library only. */
    private static final Map<String, String> OFFLINE =
            Map.of("GOFLAGS", "-mod=mod", "GOPROXY", "off", "GOTOOLCHAIN", "local");

    @TempDir
    Path folder;

    @BeforeAll
    static void go() {
        Toolchain.require("go", "version");
    }

    @TestFactory
    Stream<DynamicTest> a_client_keeps_what_is_promised() throws IOException {
        clientOf("v2");
        for (String name : List.of("go.mod", "main.go")) {
            Files.copy(RESOURCES.resolve("consumers/go").resolve(name), folder.resolve(name));
        }
        run(folder, "go", "vet", "./...");
        run(folder, "go", "build", "-o", "consumer", ".");
        try (SdkServer server = SdkServer.start()) {
            String output = run(folder, folder.resolve("consumer").toString(), server.url(), server.tokenUrl());
            return new Scenarios(output, server, "orders/2.0.0").tests();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"v1", "v2"})
    void a_client_is_formatted_and_without_a_fault(String version) {
        Path client = clientOf(version);

        run(client, "go", "vet", "./...");
        assertThat(run(client, "gofmt", "-l", ".")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"v1", "v2"})
    void every_example_of_the_readme_compiles(String version) throws IOException {
        List<String> examples = ReadmeExamples.of(clientOf(version), "go");
        StringBuilder functions = new StringBuilder("""
            package main

            import (
            	"context"
            	"errors"
            	"log"
            	"time"

            	"example.com/orders"
            )

            var _ = errors.As
            var _ = log.Print
            var _ = time.UTC
            """);
        for (int i = 1; i < examples.size(); i++) {
            functions
                    .append("\nfunc example" + i + "(ctx context.Context, client *orders.Client) error {\n")
                    .append(examples.get(i))
                    .append("return nil\n}\n");
        }
        Files.copy(RESOURCES.resolve("consumers/go/go.mod"), folder.resolve("go.mod"));
        Files.writeString(folder.resolve("main.go"), examples.get(0));
        Files.writeString(folder.resolve("examples.go"), functions);

        run(folder, "go", "vet", "./...");
        assertThat(examples).hasSizeGreaterThan(25);
    }

    @Test
    void names_and_texts_of_a_contract_do_not_become_code() throws IOException {
        Path client = Generated.contract(
                RESOURCES.resolve("hostile").toAbsolutePath(), "openapi.yaml", KIND, folder.resolve("sdk"), MODULE);

        run(client, "go", "vet", "./...");
        try (Stream<Path> files = Files.walk(client)) {
            assertThat(files.filter(file -> file.toString().endsWith(".go")).map(GoClientTest::text))
                    .allSatisfy(code -> assertThat(Literals.without(code)).doesNotContainPattern("\\b(?i:marker)\\b"));
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(client);
        }
    }

    private Path clientOf(String version) {
        return Generated.orders(version, KIND, folder.resolve("sdk"), MODULE);
    }

    private static String run(Path folder, String... command) {
        return Command.in(folder).with(OFFLINE).succeeds(command);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
