package dev.tenet.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.finding.LintFinding;
import dev.tenet.generator.engine.EngineRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From one release of an SDK to the next: versions, changelog and the order of parameters. */
class SdkReleaseTest {
    @TempDir
    Path folder;

    private final FakeEngine engine = new FakeEngine();

    @BeforeEach
    void a_first_release() throws IOException {
        engine.files.put("A.txt", "code\n");
        write("released.yaml", "listPets", "status");
        write("pets.yaml", "listPets", "status");
        run();
    }

    @Test
    void a_parameter_in_the_middle_raises_the_version_once_and_comes_last() throws IOException {
        write("pets.yaml", "listPets", "since", "status");
        run();
        write("pets.yaml", "listPets", "since", "limit", "status");
        TargetReport report = run();

        assertThat(Files.readString(folder.resolve("tenet.lock")))
                .contains("version: \"1.3.0\"", "[\"query:status\", \"query:since\", \"query:limit\"]");
        assertThat(parameters()).containsSubsequence("\"status\"", "\"since\"", "\"limit\"");
        assertThat(report.lost()).isEmpty();
        assertThat(changelog())
                .contains("## 1.3.0", "query parameter 'since' added.", "query parameter 'limit' added.")
                .containsOnlyOnce("tenet: end");
    }

    @Test
    void after_a_release_the_next_change_counts_from_it() throws IOException {
        write("pets.yaml", "listPets", "since", "status");
        run();
        Files.writeString(
                folder.resolve("out/CHANGELOG.md"), "\nWritten by hand.\n", java.nio.file.StandardOpenOption.APPEND);
        write("released.yaml", "listPets", "since", "status");
        write("pets.yaml", "findPets", "since", "status");
        run();

        assertThat(Files.readString(folder.resolve("tenet.lock"))).contains("version: \"2.0.0\"");
        assertThat(changelog()).containsSubsequence("## 2.0.0", "## 1.3.0", "Written by hand.");
    }

    @Test
    void a_signature_that_cannot_stay_is_told() throws IOException {
        write("pets.yaml", "listPets", "status", "shop!");

        assertThat(run().lost())
                .extracting(LintFinding::code, LintFinding::message)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "generate-signature-changed",
                        "callers of listPets must change: query parameter 'shop' was added and stands before"
                                + " query parameter 'status'"));
    }

    @Test
    void the_same_again_changes_nothing() throws IOException {
        write("pets.yaml", "listPets", "since", "status");
        run();
        String before = changelog();
        Files.writeString(folder.resolve("pets.yaml"), "#\n", java.nio.file.StandardOpenOption.APPEND);
        TargetReport report = run();

        assertThat(report.isCurrent()).isTrue();
        assertThat(changelog()).isEqualTo(before);
    }

    /** What the engine was given last. */
    private String parameters() {
        EngineRequest last = engine.requests.get(engine.requests.size() - 1);
        return new String(last.document(), StandardCharsets.UTF_8);
    }

    private String changelog() throws IOException {
        return Files.readString(folder.resolve("out/CHANGELOG.md"));
    }

    private TargetReport run() throws IOException {
        GenerationTarget target = new GenerationTarget(
                "pets",
                "pets.yaml",
                "cobol",
                Path.of("out"),
                Map.of(),
                Map.of(),
                Optional.empty(),
                List.of(),
                Optional.of("from-diff"),
                Optional.of("released.yaml"));
        return new SdkGenerator(
                        new ContractReader(ReaderOptions.DEFAULT, folder, InputStream.nullInputStream()),
                        (dev.tenet.generator.engine.EngineSource) engine)
                .run(Workspace.of(folder), List.of(target), GenerationMode.WRITE, GenerationListener.NONE)
                .get(0);
    }

    /** A contract with these parameters; {@code !} makes one required. */
    private void write(String name, String operationId, String... parameters) throws IOException {
        StringBuilder list = new StringBuilder();
        for (String each : parameters) {
            list.append("        - {name: ")
                    .append(each.replace("!", ""))
                    .append(", in: query, required: ")
                    .append(each.endsWith("!"))
                    .append(", schema: {type: string}}\n");
        }
        Files.writeString(folder.resolve(name), """
            openapi: 3.0.3
            info: {title: Pets, version: 1.2.0}
            paths:
              /pets:
                get:
                  operationId: %s
                  parameters:
            %s      responses: {"204": {description: Nothing.}}
            """.formatted(operationId, list));
    }
}
