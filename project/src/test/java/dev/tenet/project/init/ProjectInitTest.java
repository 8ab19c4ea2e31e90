package dev.tenet.project.init;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenet.project.config.ContractSettings;
import dev.tenet.project.config.Project;
import dev.tenet.project.config.ProjectFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectInitTest {
    private static final String CONTRACT = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\n";

    @TempDir
    Path folder;

    @Test
    void the_contracts_of_the_folder_are_named_after_what_tells_them_apart() throws IOException {
        write("api/orders/v1/openapi.yaml", CONTRACT);
        write("api/orders/v2/openapi.yaml", CONTRACT);
        write("billing.json", "{\"swagger\": \"2.0\"}");
        write("a b/openapi.yaml", CONTRACT);
        write("deploy.yaml", "kind: Service");
        write("broken.yaml", "openapi: [");
        write("node_modules/x/openapi.yaml", CONTRACT);
        write("target/openapi.yaml", CONTRACT);

        assertThat(project().contracts())
                .extracting(each -> each.name() + " " + each.path())
                .containsExactly(
                        "a-b a b/openapi.yaml",
                        "orders-v1 api/orders/v1/openapi.yaml",
                        "orders-v2 api/orders/v2/openapi.yaml",
                        "billing billing.json");
    }

    @Test
    void a_folder_without_contracts_gets_a_file_that_says_nothing_yet() throws IOException {
        assertThat(project().contracts()).isEmpty();
        assertThat(ProjectInit.of(folder).advice())
                .containsExactly("No OpenAPI document was found: name yours in tenet.yaml.", "Next:  tenet check");
    }

    @Test
    void the_baseline_is_the_branch_that_changes_go_to() throws Exception {
        write("openapi.yaml", CONTRACT);
        try (Git git = Git.init()
                .setDirectory(folder.toFile())
                .setInitialBranch("main")
                .call()) {
            assertThat(project().contracts())
                    .extracting(ContractSettings::baselines)
                    .allMatch(java.util.List::isEmpty);
            git.commit()
                    .setMessage("one")
                    .setSign(false)
                    .setAuthor("a", "a@b.c")
                    .setCommitter("a", "a@b.c")
                    .call();
        }

        assertThat(project().contracts().get(0).baselines()).containsExactly("git:main");
    }

    @Test
    void the_job_is_for_the_service_that_is_there() throws IOException {
        assertThat(paths()).containsExactly("tenet.yaml", ".tenet/tenet.schema.json", ".tenet/ruleset.yaml");

        write(".gitlab-ci.yml", "");
        assertThat(paths()).contains(".gitlab/tenet.yml");

        Files.createDirectories(folder.resolve(".github"));
        assertThat(paths()).contains(".github/workflows/tenet.yml").doesNotContain(".gitlab/tenet.yml");
    }

    @Test
    void a_ruleset_of_spectral_stays_the_ruleset() throws IOException {
        write(".spectral.yaml", "extends: spectral:oas");

        assertThat(paths()).doesNotContain(".tenet/ruleset.yaml");
        assertThat(project().lint().rulesets()).isEmpty();
    }

    private java.util.List<String> paths() throws IOException {
        return ProjectInit.of(folder).files().stream().map(InitFile::path).toList();
    }

    /** What the written file is read as. */
    private Project project() throws IOException {
        InitFile manifest = ProjectInit.of(folder).files().get(0);
        Path file =
                Files.writeString(Files.createTempDirectory(folder, ".t").resolve("tenet.yaml"), manifest.content());
        Project read = ProjectFile.read(file, folder);
        Files.delete(file);
        return read;
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
