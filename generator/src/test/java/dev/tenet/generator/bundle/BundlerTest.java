package dev.tenet.generator.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.generator.GenerationException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Every folder {@code bundle/<case>} holds a contract and the one document that becomes of it; {@code -Dtenet.updateGoldens=true} writes that anew. */
class BundlerTest {
    private static final Path CASES = Path.of("src/test/resources/bundle");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @TempDir
    Path folder;

    static Stream<Path> cases() throws IOException {
        return Files.list(CASES).sorted();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void becomes_what_is_expected(Path one) throws IOException {
        String bundled = JSON.writeValueAsString(bundle(one).root()) + "\n";
        Path expected = one.resolve("bundled.json");
        if (Boolean.getBoolean("tenet.updateGoldens")) {
            Files.writeString(expected, bundled);
        }
        assertThat(bundled.lines().toList())
                .isEqualTo(Files.readString(expected).lines().toList());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_object_knows_where_it_was_written(Path one) {
        Bundle bundle = bundle(one);
        assertKnown(bundle, bundle.root());
    }

    private static void assertKnown(Bundle bundle, JsonNode node) {
        // The map of schemas is made where the contract has none.
        if (node.isObject()
                && !node.isEmpty()
                && !node.has("schemas")
                && bundle.origin(node).isEmpty()) {
            assertThat(node.properties())
                    .allMatch(each -> bundle.origin(each.getValue()).isPresent());
        }
        node.forEach(each -> assertKnown(bundle, each));
    }

    @Test
    void references_that_double_at_each_step_are_refused() throws IOException {
        StringBuilder other = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            other.append("o%d: {a: {$ref: '#/o%d'}, b: {$ref: '#/o%d'}}\n".formatted(i, i + 1, i + 1));
        }
        Files.writeString(folder.resolve("other.yaml"), other + "o40: {}\n");
        contract("paths: {/a: {$ref: 'other.yaml#/o0'}}\n");

        assertThatThrownBy(() -> bundle(folder))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining("grows beyond measure");
    }

    @Test
    void a_chain_of_references_without_end_is_refused() throws IOException {
        StringBuilder other = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            other.append("o%d: {a: {$ref: '#/o%d'}}\n".formatted(i, i + 1));
        }
        Files.writeString(folder.resolve("other.yaml"), other + "o5000: {}\n");
        contract("paths: {/a: {$ref: 'other.yaml#/o0'}}\n");

        assertThatThrownBy(() -> bundle(folder))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining("lead from one to the next");
    }

    @Test
    void a_long_chain_of_schemas_is_bundled() throws IOException {
        StringBuilder other = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            other.append("S%d: {properties: {a: {$ref: '#/S%d'}}}\n".formatted(i, i + 1));
        }
        Files.writeString(folder.resolve("other.yaml"), other + "S5000: {type: string}\n");
        contract("paths: {}\ncomponents: {schemas: {A: {$ref: 'other.yaml#/S0'}}}\n");

        assertThat(bundle(folder).root().path("components").path("schemas").size())
                .isEqualTo(5_001);
    }

    private void contract(String rest) throws IOException {
        Files.writeString(folder.resolve("contract.yaml"), "openapi: 3.1.0\ninfo: {title: T, version: 1.0.0}\n" + rest);
    }

    private static Bundle bundle(Path folder) {
        return Bundler.bundle(
                new ContractReader(ReaderOptions.DEFAULT, folder, InputStream.nullInputStream()).read("contract.yaml"));
    }
}
