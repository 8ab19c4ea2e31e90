package dev.tenet.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenet.sample.support.Api;
import dev.tenet.sample.support.ServiceTest;
import dev.tenet.sample.support.Toolchain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of the README: clients in three languages that place an order at the running service. */
@ServiceTest
class ExamplesTest {
    private static final Path MODULE = Path.of("").toAbsolutePath();
    private static final Path EXAMPLES = MODULE.resolve("examples");
    private static final Path CLIENTS = MODULE.resolve("target/generated-test-sources/tenet");
    private static final String ORDER = "order \\d{4}-\\d{6}: pending, 49.80 EUR\\R";

    private final Api api;

    @TempDir
    Path folder;

    ExamplesTest(Api api) {
        this.api = api;
    }

    @ParameterizedTest
    @ValueSource(strings = {"first-order.mjs", "first_order.py", "FirstOrder.java"})
    void the_readme_shows_the_example_as_it_is(String name) throws IOException {
        assertThat(Files.readString(MODULE.resolve("README.md"))).contains(Files.readString(EXAMPLES.resolve(name)));
    }

    @Test
    void java_places_an_order() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Path example = copy("FirstOrder.java", "com.example.orders", "dev.tenet.sample.client.v2");

        assertThat(run(java, "-cp", System.getProperty("java.class.path"), example.toString()))
                .matches(ORDER);
    }

    @Tag("toolchain")
    @Test
    void typescript_places_an_order() throws IOException {
        String node = Toolchain.program("node");
        Path modules = Toolchain.modules();
        Path client = CLIENTS.resolve("client-typescript");
        Path built = folder.resolve("dist");
        Toolchain.run(
                client,
                node,
                modules.resolve("typescript/bin/tsc").toString(),
                "-p",
                ".",
                "--outDir",
                built.toString());
        Files.writeString(folder.resolve("package.json"), "{\"type\":\"module\"}");

        Path example = copy(
                "first-order.mjs",
                "../../target/sdk/typescript/dist/index.js",
                built.resolve("index.js").toUri().toString());
        assertThat(run(node, example.toString())).matches(ORDER);
    }

    @Tag("toolchain")
    @Test
    void python_places_an_order() {
        String python = Toolchain.python();

        assertThat(run(
                        "env",
                        "PYTHONPATH=" + CLIENTS.resolve("client-python"),
                        python,
                        EXAMPLES.resolve("first_order.py").toString()))
                .matches(ORDER);
    }

    private Path copy(String name, String shown, String here) throws IOException {
        String text = Files.readString(EXAMPLES.resolve(name));
        assertThat(text).contains(shown);
        return Files.writeString(folder.resolve(name), text.replace(shown, here));
    }

    private String run(String... command) {
        String[] all = new String[command.length + 2];
        all[0] = "env";
        all[1] = "SERVICE=" + api.uri("");
        System.arraycopy(command, 0, all, 2, command.length);
        return Toolchain.run(folder, all);
    }
}
