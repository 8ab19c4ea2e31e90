package dev.tenet.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {
    @TempDir
    Path folder;

    @Test
    void standard_input() {
        byte[] text = "openapi: 3.0.0\ninfo: {title: Piped}\n".getBytes(StandardCharsets.UTF_8);
        ContractReader reader = new ContractReader(ReaderOptions.DEFAULT, folder, new ByteArrayInputStream(text));
        assertThat(reader.read("-").title()).isEqualTo("Piped");
    }

    @Test
    void a_file_is_named_as_given_and_its_references_alike() throws IOException {
        Files.createDirectories(folder.resolve("a/b"));
        Files.writeString(
                folder.resolve("a/b/api.yaml"), "openapi: 3.0.0\ncomponents: {schemas: {A: {$ref: ../c.yaml#/B}}}\n");
        Files.writeString(folder.resolve("a/c.yaml"), "C: {}\n");
        assertThat(Cases.reader(folder).read("./a/b/api.yaml").problems().get(0).message())
                .isEqualTo("$ref \"#/B\": a/c.yaml has no /B; add it, or correct the reference");
    }

    @Test
    void git_reads_references_from_the_same_revision() throws Exception {
        try (Git git = repository()) {
            ContractReader reader = Cases.reader(folder.resolve("apis"));
            assertThat(reader.read("git:HEAD~1:api.yaml").title()).isEqualTo("Old");
            assertThat(reader.read("git:v1:apis/api.yaml").source()).isEqualTo("git:v1:api.yaml");
            assertThat(reader.read("git:v1:api.yaml").paths().get(0).operations())
                    .hasSize(1);
            assertThat(Cases.reader(folder)
                            .read("git:" + git.getRepository().getBranch() + ":apis/api.yaml")
                            .title())
                    .isEqualTo("New");
            assertThat(Cases.reader(folder).read("git:v1:apis/api.yaml").source())
                    .isEqualTo("git:v1:apis/api.yaml");
        }
    }

    @Test
    void git_says_what_is_wrong() throws Exception {
        try (Git git = repository()) {
            ContractReader reader = Cases.reader(folder);
            assertThatThrownBy(() -> reader.read("git:nowhere:apis/api.yaml"))
                    .hasMessage(
                            "git:nowhere:apis/api.yaml: git does not know the revision \"nowhere\"; check its name, or fetch it");
            assertThatThrownBy(() -> reader.read("git:HEAD:apis/gone.yaml"))
                    .hasMessageStartingWith(
                            "git:HEAD:apis/gone.yaml: the revision HEAD has no file apis/gone.yaml; check the path");
            assertThatThrownBy(() -> reader.read("git:HEAD:apis"))
                    .hasMessage("git:HEAD:apis: is a folder in this revision; give the path of a file in it");
            assertThatThrownBy(() -> reader.read("git:HEAD:../x")).hasMessageContaining("leaves the repository");
            assertThatThrownBy(() -> reader.read("git:HEAD")).hasMessageContaining("write git:<revision>:<path>");
            assertThatThrownBy(() -> reader.read("git:..:x")).hasMessageContaining("git");
            assertThat(git).isNotNull();
        }
    }

    @Test
    void git_outside_of_a_repository() {
        assertThatThrownBy(() -> Cases.reader(folder).read("git:HEAD:a.yaml"))
                .hasMessageContaining("there is no git repository at or above");
    }

    @Test
    void maven_reads_from_the_local_repository() throws IOException {
        for (String version : new String[] {"1.9.0", "1.10.0-rc1", "1.10.0", "2.0.0-SNAPSHOT"}) {
            artifact(version);
        }
        String before = System.getProperty("maven.repo.local");
        System.setProperty("maven.repo.local", folder.toString());
        try {
            ContractReader reader = Cases.reader(folder);
            assertThat(reader.read("maven:com.example:specs:1.9.0:openapi!/api/openapi.yaml")
                            .title())
                    .isEqualTo("1.9.0");
            assertThat(reader.read("maven:com.example:specs:RELEASE:openapi!/api/openapi.yaml")
                            .title())
                    .isEqualTo("1.10.0");
            assertThatThrownBy(() -> reader.read("maven:com.example:specs:3.0!/a.yaml"))
                    .hasMessage("maven:com.example:specs:3.0!/a.yaml: the local Maven repository has no specs-3.0.jar;"
                            + " fetch it with: mvn dependency:get -Dartifact=com.example:specs:3.0");
            assertThatThrownBy(() -> reader.read("maven:com.example:specs:1.9.0:openapi!/gone.yaml"))
                    .hasMessageContaining("the artifact has no file gone.yaml");
            assertThatThrownBy(() -> reader.read("maven:specs!/a.yaml")).hasMessageContaining("is not a Maven source");
            assertThatThrownBy(() -> reader.read("maven:../..:a:1!/a.yaml"))
                    .hasMessageContaining("is not part of Maven coordinates");
            assertThatThrownBy(() -> reader.read("maven:a:a:RELEASE!/a.yaml"))
                    .hasMessageContaining("has no release of a:a");
        } finally {
            if (before == null) {
                System.clearProperty("maven.repo.local");
            } else {
                System.setProperty("maven.repo.local", before);
            }
        }
    }

    @Test
    void urls_are_not_fetched_unless_allowed() {
        assertThatThrownBy(() -> Cases.reader(folder).read("https://example.com/openapi.yaml"))
                .hasMessageContaining("give --allow-remote");
    }

    private void artifact(String version) throws IOException {
        Path jar = Files.createDirectories(folder.resolve("com/example/specs/" + version))
                .resolve("specs-" + version + "-openapi.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry("api/openapi.yaml"));
            zip.write(("openapi: 3.1.0\ninfo: {title: " + version + "}\nx: {$ref: '../common.yaml'}\n")
                    .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("common.yaml"));
            zip.write("a: b".getBytes(StandardCharsets.UTF_8));
        }
    }

    private Git repository() throws Exception {
        Git git = Git.init().setDirectory(folder.toFile()).call();
        Files.createDirectories(folder.resolve("apis"));
        commit(git, "Old", "get: {}\n");
        git.tag().setName("v1").setSigned(false).call();
        commit(git, "New", "get: {}\nput: {}\n");
        return git;
    }

    private void commit(Git git, String title, String item) throws Exception {
        Files.writeString(
                folder.resolve("apis/api.yaml"),
                "openapi: 3.0.0\ninfo: {title: " + title + "}\npaths: {/a: {$ref: ../item.yaml}}\n");
        Files.writeString(folder.resolve("item.yaml"), item);
        git.add().addFilepattern(".").call();
        git.commit()
                .setMessage(title)
                .setSign(false)
                .setAuthor("A", "a@example.com")
                .setCommitter("A", "a@example.com")
                .call();
    }
}
