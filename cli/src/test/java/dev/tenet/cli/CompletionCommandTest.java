package dev.tenet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What shells make of the scripts; a shell that is not installed here is left out. */
class CompletionCommandTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "di|diff",
                "diff --fa|--fail-on",
                "diff --fail-on w|warning",
                "diff --fail-on = w|warning",
                "diff base.yaml -f js|json",
                "lint -f code|code-climate",
                "completion z|zsh",
                "schema --draft draft7|draft7",
                "--ver|--version"
            })
    void bash_completes(String typed, String completed) throws Exception {
        Path script = script("bash");
        String call = ". '" + script + "'; COMP_WORDS=(tenet " + typed + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); "
                + "_tenet; echo \"${COMPREPLY[@]}\"";
        assertThat(output("bash", "-c", call)).isEqualTo(completed + "\n");
    }

    @Test
    void bash_leaves_files_to_itself() throws Exception {
        Path script = script("bash");
        String call =
                ". '" + script + "'; COMP_WORDS=(tenet diff openapi); COMP_CWORD=2; _tenet; echo \"${COMPREPLY[@]}\"";
        assertThat(output("bash", "-c", call)).isEqualTo("\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "di|diff",
                "diff --fail-on w|warning",
                "diff --fail-on=w|--fail-on=warning",
                "completion z|zsh",
                "lint --rul|--ruleset"
            })
    void fish_completes(String typed, String completed) throws Exception {
        Path script = script("fish");
        String offered =
                output("fish", "--no-config", "-c", "source '" + script + "'; complete -C 'tenet " + typed + "'");
        assertThat(offered.lines().map(line -> line.split("\t")[0])).containsExactly(completed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish"})
    void shells_read_their_scripts(String shell) throws Exception {
        assertThat(output(shell, "-n", script(shell).toString())).isEmpty();
    }

    @Test
    void each_command_has_a_manual_page_that_groff_accepts() throws Exception {
        InstallationFiles.main(new String[] {folder.toString()});
        try (Stream<Path> pages = Files.list(folder.resolve("man/man1"))) {
            List<Path> all = pages.toList();
            assertThat(all)
                    .hasSize(1
                            + new Tenet(terminal(new StringWriter()))
                                    .spec()
                                    .subcommands()
                                    .size());
            for (Path page : all) {
                assertThat(Files.readString(page))
                        .contains(".SH NAME", ".SH SYNOPSIS", ".SH EXAMPLES", ".SH EXIT STATUS");
            }
            assumeTrue(isInstalled("groff"));
            for (Path page : all) {
                assertThat(output("groff", "-man", "-ww", "-z", page.toString()))
                        .isEmpty();
            }
        }
    }

    private Path script(String shell) throws IOException, InterruptedException {
        assumeTrue(isInstalled(shell), () -> shell + " is not installed here");
        StringWriter out = new StringWriter();
        assertThat(new Tenet(terminal(out)).run("completion", shell)).isZero();
        return Files.writeString(folder.resolve("script"), out.toString());
    }

    private static Terminal terminal(StringWriter out) {
        PrintWriter writer = new PrintWriter(out);
        return new Terminal(writer, writer, false, false, false, 80);
    }

    private static boolean isInstalled(String program) throws IOException, InterruptedException {
        return new ProcessBuilder("sh", "-c", "command -v " + program)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }

    private static String output(String... call) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(call).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return output;
    }
}
