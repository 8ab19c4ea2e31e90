package dev.tenet.generator.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compiles the TypeScript client and calls a server with it. */
@Tag("toolchain")
class TypeScriptClientTest {
    private static final String KIND = "typescript-client";
    private static final Path RESOURCES = Path.of("src", "test", "resources");

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> a_client_keeps_what_is_promised() throws IOException {
        Path client = Generated.orders("v2", KIND, folder.resolve("client"), Map.of());
        NodeToolchain.compile(client);
        Path consumer = consumerOf(client, "orders-client", "consumer.ts");
        NodeToolchain.compile(consumer);
        try (SdkServer server = SdkServer.start()) {
            String output = Command.in(consumer).succeeds("node", "consumer.js", server.url(), server.tokenUrl());
            return new Scenarios(output, server, "orders-client/2.0.0").tests();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"v1", "v2"})
    void every_example_of_the_readme_compiles(String version) throws IOException {
        Path client = Generated.orders(version, KIND, folder.resolve("client"), Map.of());
        NodeToolchain.compile(client);
        List<String> examples = ReadmeExamples.of(client, "ts");
        StringBuilder program = new StringBuilder(examples.get(0));
        for (String example : examples.subList(1, examples.size())) {
            program.append("export async function example")
                    .append(program.length())
                    .append("() {\n")
                    .append(example)
                    .append("}\n");
        }
        Path consumer = consumerOf(client, "orders-client", "consumer.ts");
        Files.writeString(consumer.resolve("consumer.ts"), program);
        NodeToolchain.compile(consumer);
        assertThat(examples).hasSizeGreaterThan(25);
    }

    @Test
    void names_and_texts_of_a_contract_do_not_become_code() throws IOException {
        Path client = Generated.contract(
                RESOURCES.resolve("hostile").toAbsolutePath(),
                "openapi.yaml",
                KIND,
                folder.resolve("client"),
                Map.of());
        NodeToolchain.compile(client);
        try (Stream<Path> files = Files.walk(client.resolve("dist"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".js")).map(TypeScriptClientTest::text))
                    .allSatisfy(code -> assertThat(Literals.without(code)).doesNotContainPattern("\\b(?i:marker)\\b"));
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(client);
        }
    }

    /** A package beside the client, to which the client is known by its name. */
    private Path consumerOf(Path client, String name, String... sources) throws IOException {
        Path consumer = Files.createDirectories(folder.resolve("consumer"));
        Path modules = Files.createDirectories(consumer.resolve("node_modules"));
        Files.createSymbolicLink(modules.resolve(name), client);
        for (String each : List.of("@types", "undici-types")) {
            Files.createSymbolicLink(
                    modules.resolve(each), NodeToolchain.modules().resolve(each));
        }
        Path from = RESOURCES.resolve("consumers/typescript");
        for (String source : Stream.concat(Stream.of("package.json", "tsconfig.json"), Stream.of(sources))
                .toList()) {
            Files.copy(from.resolve(source), consumer.resolve(source));
        }
        return consumer;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
