package dev.tenet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sets of contracts and their history, as a user calls for them. */
class FolderCommandsTest {
    private static final String CONTRACT = """
        openapi: 3.1.0
        info: {title: Orders, version: 1.0.0}
        paths:
          /orders:
            get: {operationId: list, responses: {'200': {description: The orders.}}}
        """;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void two_folders_are_compared_by_path_and_the_worst_decides() throws IOException {
        write("old/a/orders.yaml", CONTRACT);
        write("old/gone.yaml", CONTRACT);
        write("old/notes.yaml", "no: contract");
        write("new/a/orders.yaml", CONTRACT);
        write("new/fresh.yaml", CONTRACT);

        assertThat(run("diff", "old", "new")).isEqualTo(1);
        assertThat(out.toString()).isEqualTo("""
            a/orders.yaml  unchanged
            fresh.yaml     added
            gone.yaml      removed
            """);
        assertThat(run("diff", "old/a", "new/a")).isEqualTo(0);
        assertThat(run("diff", "old/**/orders.yaml", "new/**/*.yaml")).isEqualTo(0);
    }

    @Test
    void a_removed_contract_can_be_accepted_like_any_change() throws IOException {
        write("old/gone.yaml", CONTRACT);
        write("new/fresh.yaml", CONTRACT);

        assertThat(run("accept", "old", "new", "--reason", "nobody used it")).isEqualTo(0);
        assertThat(run("diff", "old", "new")).isEqualTo(0);
        assertThat(out.toString()).contains("gone.yaml   removed  (1 accepted)");
        assertThat(Files.readString(folder.resolve(".tenet/accepted.yaml")))
                .contains("- rule: contract-removed", "pointer: \"new/gone.yaml#\"");
    }

    @Test
    void a_removed_contract_fails_a_check_until_it_is_accepted() throws Exception {
        write("api/orders.yaml", CONTRACT);
        write("api/gone.yaml", CONTRACT);
        write("tenet.yaml", "contracts: {api: {path: api, baselines: 'git:HEAD'}}\nlint: {rulesets: rules.yaml}\n");
        write("rules.yaml", "rules: {}");
        commit();
        Files.delete(folder.resolve("api/gone.yaml"));

        assertThat(run("check")).isEqualTo(1);
        assertThat(out.toString()).contains("contract-removed", "api/gone.yaml is not there any more");
        assertThat(run("accept", "git:HEAD:api", "api", "--reason", "moved")).isEqualTo(0);
        assertThat(run("check")).isEqualTo(0);
    }

    @Test
    void a_revision_alone_stands_for_the_same_path() throws Exception {
        write("api/orders.yaml", CONTRACT);
        commit();
        write("api/orders.yaml", CONTRACT.replace("/orders:", "/sales:"));

        assertThat(run("diff", "git:HEAD", "api")).isEqualTo(1);
        assertThat(run("diff", "git:HEAD", "api/orders.yaml")).isEqualTo(1);
        assertThat(run("diff", "git:HEAD:.", ".")).isEqualTo(1);
        assertThat(run("diff", "git:HEAD:api/*.yaml", "git:HEAD:api")).isEqualTo(0);
    }

    @Test
    void a_jar_holds_folders_too() throws IOException {
        write("api/orders.yaml", CONTRACT);
        Path repository = folder.resolve("repository/org/acme/api/1.0");
        Files.createDirectories(repository);
        try (OutputStream file = Files.newOutputStream(repository.resolve("api-1.0.jar"));
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("contracts/orders.yaml"));
            zip.write(CONTRACT.replace("/orders:", "/sales:").getBytes(StandardCharsets.UTF_8));
        }
        String before = System.setProperty(
                "maven.repo.local", folder.resolve("repository").toString());
        try {
            assertThat(run("diff", "maven:org.acme:api:RELEASE!/contracts/", "api"))
                    .isEqualTo(1);
            assertThat(run("diff", "maven:org.acme:api:RELEASE!/contracts", "api", "--fail-on", "none"))
                    .isEqualTo(0);
            assertThat(run("diff", "maven:org.acme:other:RELEASE!/orders.yaml", "api/orders.yaml"))
                    .isEqualTo(2);
            assertThat(run(
                            "diff",
                            "maven:org.acme:other:RELEASE!/orders.yaml",
                            "api/orders.yaml",
                            "--allow-missing-baseline"))
                    .isEqualTo(0);
        } finally {
            if (before == null) {
                System.clearProperty("maven.repo.local");
            } else {
                System.setProperty("maven.repo.local", before);
            }
        }
    }

    @Test
    void a_folder_and_a_file_are_no_pair() throws IOException {
        write("api/orders.yaml", CONTRACT);

        assertThat(run("diff", "api", "api/orders.yaml")).isEqualTo(2);
        assertThat(err.toString())
                .isEqualTo("tenet: api stands for several contracts and api/orders.yaml for one; give two folders, two"
                        + " globs or two files\n");
    }

    @Test
    void history_tells_of_a_contract_by_its_path_or_by_its_name_in_the_project() throws Exception {
        write("api/orders.yaml", CONTRACT);
        write("tenet.yaml", "contracts: {orders: api/orders.yaml}");
        commit();

        assertThat(run("history", "orders")).isEqualTo(0);
        assertThat(out.toString())
                .contains("the contract was added  (1.0.0)", "1 change of api/orders.yaml in 1 commit, 0 breaking");
        assertThat(run("history", "api/orders.yaml", "-f", "json", "-f", "html=" + folder.resolve("h.html")))
                .isEqualTo(0);
        assertThat(folder.resolve("h.html")).content().startsWith("<!DOCTYPE html>");
        assertThat(run("history", "api/orders.yaml", "--max", "0")).isEqualTo(2);
        assertThat(run("history", "nope.yaml")).isEqualTo(2);
    }

    private void commit() throws Exception {
        try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
            git.add().addFilepattern(".").call();
            git.commit()
                    .setMessage("All")
                    .setAuthor("Ann", "ann@example.org")
                    .setCommitter("Ann", "ann@example.org")
                    .setSign(false)
                    .call();
        }
    }

    private int run(String... arguments) {
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false, false, false, 80);
        Stdin nothing = new Stdin(InputStream.nullInputStream(), true);
        int exitCode = new Tenet(terminal, nothing, new LintEngine(), EngineHome.engine(), folder).run(arguments);
        terminal.out().flush();
        terminal.err().flush();
        return exitCode;
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
