package dev.tenet.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LimitsTest {
    @TempDir
    Path folder;

    @Test
    void deep_json_is_an_error_with_its_place() {
        assertThatThrownBy(() -> parse("a.json", "[".repeat(10_000) + "]".repeat(10_000)))
                .hasMessage("a.json:1:501: nested deeper than 500 levels; flatten the document");
    }

    @Test
    void deep_yaml_is_an_error_with_its_place() {
        assertThatThrownBy(() -> parse("a.yaml", "a: " + "[".repeat(10_000) + "]".repeat(10_000)))
                .hasMessage("a.yaml:1:503: nested deeper than 500 levels; flatten the document");
    }

    @Test
    void depth_that_aliases_build_up_counts() {
        StringBuilder text = new StringBuilder("a0: &a0 []\n");
        for (int i = 1; i < 10_000; i++) {
            text.append("a" + i + ": &a" + i + " [*a" + (i - 1) + "]\n");
        }
        assertThatThrownBy(() -> parse("a.yaml", text.toString()))
                .hasMessageContaining("nested deeper than 500 levels");
    }

    @Test
    void alias_bomb_is_an_error() {
        StringBuilder text = new StringBuilder("a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
        for (int i = 1; i < 10; i++) {
            String alias = "*a" + (i - 1);
            text.append("a" + i + ": &a" + i + " [" + (alias + ", ").repeat(8) + alias + "]\n");
        }
        assertThatThrownBy(() -> parse("bomb.yaml", text.toString()))
                .hasMessageStartingWith("bomb.yaml:7:")
                .hasMessageContaining("the aliases expand to more than 1000000 nodes");
    }

    @Test
    void merge_bomb_is_an_error() {
        StringBuilder text = new StringBuilder("a0: &a0 {k0: 0}\n");
        for (int i = 1; i < 40; i++) {
            text.append("a" + i + ": &a" + i + " {<<: [*a" + (i - 1) + ", *a" + (i - 1) + "]}\n");
        }
        assertThatThrownBy(() -> parse("bomb.yaml", text.toString()))
                .hasMessageContaining("the aliases expand to more than");
    }

    @Test
    void numbers_have_a_limit() {
        assertThat(parse("a.json", "[" + "9".repeat(1000) + "]").root().toString())
                .hasSizeGreaterThan(1000);
        assertThatThrownBy(() -> parse("a.json", "[" + "9".repeat(1500) + "]"))
                .hasMessage("a.json:1:2: a number of more than 1000 digits; write a shorter one");
        assertThatThrownBy(() -> parse("a.yaml", "a: -1e-20000"))
                .hasMessageStartingWith("a.yaml:1:4: the exponent of -1e-20000 is beyond");
    }

    @Test
    void size_is_looked_at_before_reading() throws IOException {
        try (RandomAccessFile sparse =
                new RandomAccessFile(folder.resolve("a.json").toFile(), "rw")) {
            sparse.setLength(2L * 1024 * 1024 * 1024);
        }
        assertThatThrownBy(() -> Cases.reader(folder).read("a.json"))
                .hasMessage(
                        "a.json:1:1: is larger than 128 MiB, the limit for one document; split it into several files");
    }

    @Test
    void number_of_files_has_a_limit() throws IOException {
        Files.writeString(folder.resolve("a.yaml"), "openapi: 3.1.0\nx: {$ref: b.yaml}\n");
        Files.writeString(folder.resolve("b.yaml"), "x: {$ref: c.yaml}\n");
        Files.writeString(folder.resolve("c.yaml"), "x: y\n");
        assertThatThrownBy(() -> Cases.reader(folder, new ReaderOptions(false, 1000, 500, 1000, 2))
                        .read("a.yaml"))
                .hasMessage("b.yaml:1:11: $ref: the contract is spread over more than 2 files; merge some");
    }

    @Test
    void missing_files_and_folders_are_errors() {
        assertThatThrownBy(() -> Cases.reader(folder).read("gone.yaml"))
                .hasMessage("gone.yaml: no such file; check the path");
        assertThatThrownBy(() -> Cases.reader(folder).read("."))
                .hasMessage(".: is a folder; give the path of a file in it");
    }

    @Test
    void symbolic_links_do_not_lead_out(@TempDir Path outside) throws IOException {
        Files.writeString(outside.resolve("secret.yaml"), "A: {}\n");
        Files.createSymbolicLink(folder.resolve("link.yaml"), outside.resolve("secret.yaml"));
        Files.writeString(folder.resolve("a.yaml"), "openapi: 3.1.0\nx: {$ref: link.yaml#/A}\n");
        assertThatThrownBy(() -> Cases.reader(folder).read("a.yaml"))
                .hasMessageStartingWith(
                        "a.yaml:2:11: $ref: \"link.yaml\" (link.yaml): a symbolic link leads out of the root folder");
    }

    @Test
    void the_root_folder_is_the_work_tree_for_a_file_elsewhere(@TempDir Path elsewhere) throws IOException {
        Files.createDirectories(elsewhere.resolve(".git"));
        Files.createDirectories(elsewhere.resolve("apis"));
        Files.writeString(elsewhere.resolve("common.yaml"), "A: {}\n");
        Files.writeString(elsewhere.resolve("apis/a.yaml"), "openapi: 3.1.0\nx: {$ref: ../common.yaml#/A}\n");
        assertThat(Cases.reader(folder)
                        .read(elsewhere.resolve("apis/a.yaml").toString())
                        .problems())
                .isEmpty();
    }

    @Test
    void byte_order_marks_are_understood() throws IOException {
        Files.write(folder.resolve("a.json"), "\uFEFF{\"openapi\": \"3.0.0\"}".getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve("b.yaml"), "\uFEFFopenapi: 3.0.0".getBytes(StandardCharsets.UTF_16LE));
        Files.write(folder.resolve("c.json"), "\uFEFF{\"openapi\": \"3.0.0\"}".getBytes(StandardCharsets.UTF_16BE));
        for (String file : new String[] {"a.json", "b.yaml", "c.json"}) {
            assertThat(Cases.reader(folder).read(file).version().name()).isEqualTo("V3_0");
        }
    }

    private static dev.tenet.contract.tree.Document parse(String name, String text) {
        return Cases.reader(Path.of("")).parse(name, text);
    }
}
