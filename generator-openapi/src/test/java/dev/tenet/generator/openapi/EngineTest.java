package dev.tenet.generator.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenet.generator.engine.EngineException;
import dev.tenet.generator.engine.EngineOption;
import dev.tenet.generator.engine.EngineRequest;
import dev.tenet.generator.engine.EngineResult;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EngineTest {
    private static final String CONTRACT = """
        {"openapi": "3.0.3", "info": {"title": "Pets", "version": "1"}, "paths": {"/pets": {"get": {
          "tags": ["pets"],
          "responses": {"200": {"description": "Fine", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}}}}}},
         "components": {"schemas": {"Pet": {"type": "object", "properties": {"name": {"type": "string"}}}}}}
        """;

    @TempDir
    Path folder;

    private final OpenApiGeneratorEngine engine = new OpenApiGeneratorEngine();

    @Test
    void says_which_version_it_is_and_what_can_be_told_to_a_generator() {
        assertThat(engine.version()).matches("openapi-generator \\d+\\.\\d+\\.\\d+");
        assertThat(engine.options("java"))
                .anySatisfy(option -> {
                    assertThat(option.name()).isEqualTo("library");
                    assertThat(option.choices()).contains("native", "restclient");
                })
                .extracting(EngineOption::name)
                .contains("groupId", "useJackson3");
    }

    @Test
    void collects_warnings_and_prints_nothing() throws EngineException {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        EngineResult result;
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            System.setErr(System.out);
            result = engine.generate(request("java", Map.of("library", "native"), List.of()));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }

        assertThat(result.warnings()).anySatisfy(warning -> assertThat(warning).contains("Empty operationId found"));
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void leaves_out_what_is_ignored_in_the_order_of_the_patterns() throws EngineException {
        engine.generate(request("java", Map.of("library", "native"), List.of("**/*.md", "!README.md", "gradle*")));

        assertThat(folder.resolve("README.md")).exists();
        assertThat(folder.resolve("docs/Pet.md")).doesNotExist();
        assertThat(folder.resolve("gradle.properties")).doesNotExist();
        assertThat(folder.resolve(".openapi-generator-ignore")).doesNotExist();
    }

    @Test
    void writes_nothing_outside_of_its_folder() {
        Map<String, Object> escaping = Map.of("library", "native", "sourceFolder", "../../outside");

        assertThatThrownBy(() -> engine.generate(request("java", escaping, List.of())))
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("outside of the output folder");
        assertThat(folder.resolveSibling("outside")).doesNotExist();
        assertThat(folder.resolve("../../outside").normalize()).doesNotExist();
    }

    @Test
    void says_in_one_line_why_it_gives_up() {
        assertThatThrownBy(() -> engine.generate(request("java", Map.of("library", "no-such-library"), List.of())))
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("no-such-library")
                .message()
                .doesNotContain("\n");
    }

    @Test
    void leaves_nothing_behind_that_the_next_call_would_see() throws EngineException {
        EngineRequest models = new EngineRequest(
                "java",
                CONTRACT.getBytes(StandardCharsets.UTF_8),
                folder.resolve("models"),
                Map.of("library", "native"),
                Map.of("models", ""),
                Map.of(),
                Optional.empty(),
                List.of(),
                List.of());
        folder.resolve("models").toFile().mkdirs();
        engine.generate(models);

        engine.generate(request("java", Map.of("library", "native"), List.of()));

        assertThat(folder.resolve("pom.xml")).exists();
        assertThat(folder.resolve("models/pom.xml")).doesNotExist();
        assertThat(Files.exists(folder.resolve("models/src"))).isTrue();
    }

    private EngineRequest request(String generator, Map<String, Object> properties, List<String> ignored) {
        return new EngineRequest(
                generator,
                CONTRACT.getBytes(StandardCharsets.UTF_8),
                folder,
                properties,
                Map.of(),
                Map.of(),
                Optional.empty(),
                List.of(),
                ignored);
    }
}
