package dev.tenet.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was packed, unpacked somewhere else and called in a bare environment: no Java on the path, a home of its own. */
class PackedTest {
    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final String CONTRACT = """
            openapi: 3.1.0
            info: {title: pets, version: 1.0.0}
            paths:
              /pets:
                get:
                  operationId: listPets
                  responses:
                    '200':
                      description: Pets.
                      content:
                        application/json:
                          schema: {type: array, maxItems: %d, items: {type: string}}
            """;

    @TempDir
    private static Path installed;

    @TempDir
    private Path folder;

    /** The two ways to have the command. */
    enum Packed {
        IMAGE {
            @Override
            List<String> command() {
                return List.of(image().resolve("bin/tenet").toString());
            }
        },
        EXECUTABLE_JAR {
            @Override
            List<String> command() throws IOException {
                Path java = Path.of(System.getProperty("java.home"), "bin/java");
                return List.of(
                        java.toString(),
                        "-Xss32m",
                        "-jar",
                        only("glob:tenet-*.jar").toString());
            }
        };

        abstract List<String> command() throws IOException;
    }

    @BeforeAll
    static void unpack() throws Exception {
        Path archive = only("glob:tenet-*.tar.gz");
        assertThat(new ProcessBuilder("tar", "-xzf", archive.toString(), "-C", installed.toString())
                        .inheritIO()
                        .start()
                        .waitFor())
                .isZero();
    }

    @ParameterizedTest
    @EnumSource
    void tells_its_version(Packed packed) throws Exception {
        assertThat(call(packed, "--version").output()).matches("tenet \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R");
    }

    @ParameterizedTest
    @EnumSource
    void compares_contracts(Packed packed) throws Exception {
        Files.writeString(folder.resolve("base.yaml"), CONTRACT.formatted(10));
        Files.writeString(folder.resolve("revision.yaml"), CONTRACT.formatted(20));
        Call call = call(packed, "diff", "base.yaml", "revision.yaml", "-f", "json");
        assertThat(call.exitCode()).isEqualTo(1);
        assertThat(call.output()).startsWith("{").contains("\"max-items-raised\"");
    }

    @ParameterizedTest
    @EnumSource
    void runs_scripts_of_a_ruleset_and_says_nothing_else(Packed packed) throws Exception {
        Files.writeString(folder.resolve("api.yaml"), CONTRACT.formatted(10));
        Files.createDirectories(folder.resolve("functions"));
        Files.writeString(folder.resolve("functions/shout.js"), """
                module.exports = (value) => value === value.toUpperCase() ? [] : [{ message: 'say it loud: ' + value }];
                """);
        Files.writeString(folder.resolve(".spectral.yaml"), """
                functions: [shout]
                rules:
                  loud-title:
                    severity: error
                    given: $.info.title
                    then: {function: shout}
                """);
        Call call = call(packed, "lint", "api.yaml", "-f", "text");
        assertThat(call.output().lines().filter(line -> !line.startsWith("WARNING: ")))
                .anyMatch(line -> line.contains("say it loud: pets"));
        assertThat(call.exitCode()).isEqualTo(1);
        if (packed == Packed.IMAGE) {
            assertThat(call.output()).doesNotContain("WARNING");
        }
    }

    @ParameterizedTest
    @EnumSource
    void generates_code_again_and_again(Packed packed) throws Exception {
        Files.writeString(folder.resolve("api.yaml"), CONTRACT.formatted(10));
        Call first = call(packed, "generate", "typescript-client", "api.yaml", "-o", "out");
        assertThat(first.output()).contains("ok").doesNotContain("error");
        assertThat(first.exitCode()).isZero();
        assertThat(folder.resolve("out/package.json")).exists();
        assertThat(call(packed, "generate", "typescript-client", "api.yaml", "-o", "out")
                        .exitCode())
                .isZero();
    }

    @Test
    void the_image_has_manual_pages_completion_and_licences() throws IOException {
        assertThat(image().resolve("share/man/man1/tenet-diff.1")).isNotEmptyFile();
        assertThat(image().resolve("share/bash-completion/completions/tenet")).isNotEmptyFile();
        assertThat(image().resolve("LICENSE")).isNotEmptyFile();
        assertThat(image().resolve("runtime/legal/java.base")).isNotEmptyDirectory();
    }

    private static Path image() {
        try (Stream<Path> folders = Files.list(installed)) {
            return folders.findFirst().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path only(String glob) throws IOException {
        try (Stream<Path> files = Files.list(TARGET)) {
            return files.filter(
                            file -> TARGET.getFileSystem().getPathMatcher(glob).matches(file.getFileName()))
                    .filter(file -> !file.toString().endsWith("-sources.jar")
                            && !file.toString().endsWith("-javadoc.jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Call call(Packed packed, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(packed.command());
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", "/usr/bin:/bin");
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("caches").toString());
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return new Call(process.exitValue(), output);
    }

    private record Call(int exitCode, String output) {}
}
