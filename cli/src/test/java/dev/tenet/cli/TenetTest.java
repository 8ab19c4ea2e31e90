package dev.tenet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TenetTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @ValueSource(strings = {"--help", "lint --help", "diff --help", "version --help", "schema -h", "explain --help"})
    void help_shows_an_example_and_the_exit_codes(String call) {
        assertThat(run(call.split(" "))).isZero();
        assertThat(out.toString()).startsWith("Usage: tenet").contains("Example", "  tenet ", "Exit codes: 0 ");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void a_call_without_a_command_shows_the_help() {
        assertThat(run()).isZero();
        assertThat(out.toString()).startsWith("Usage: tenet");
    }

    @Test
    void the_version_is_that_of_the_build() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).matches("tenet \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "dif a b|Did you mean: tenet diff?",
                "diff a|Missing required parameter: 'REVISION'",
                "diff a b --fail-onn error|--fail-on",
                "diff a b --fail-on warn|did you mean 'warning'?",
                "diff a b -f jsn|did you mean 'json'?",
                "diff a b -f json=|'json=' names no file",
                "diff a b --category wire,sdks|did you mean 'sdk'?",
                "diff a b --map-path v1|not of the form OLD=NEW",
                "diff a b -f text -f json|only one report fits on standard output",
                "diff - -|standard input can be read once",
                "schema a|give either SUB and SUP, or --batch FILE.jsonl",
                "schema a b --batch c|give either SUB and SUP, or --batch FILE.jsonl",
                "schema a b --draft draft-07|did you mean 'draft7'?",
                "schema --batch no-such-file.jsonl|no-such-file.jsonl: no such file",
                "explain sample-rul|did you mean 'sample-rule'?",
                "explain ../x|there is no rule '../x'"
            })
    void a_wrong_call_is_answered_with_a_line_and_exit_code_2(String call, String message) {
        assertThat(run(call.split(" "))).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).startsWith("tenet: ").contains(message).doesNotContain("Exception", "\tat ");
    }

    @Test
    void explain_prints_the_page_of_a_rule() {
        assertThat(run("explain", "sample-rule")).isZero();
        assertThat(out.toString()).isEqualTo("# sample-rule\n\nA page.\n");
    }

    @Test
    void a_batch_answers_every_line_in_order(@TempDir Path folder) throws IOException {
        Path questions = Files.writeString(folder.resolve("q.jsonl"), "{\"id\": 1}\n\nno json at all {\n[]\n");
        assertThat(run("schema", "--batch", questions.toString())).isZero();
        assertThat(out.toString().lines())
                .hasSize(3)
                .allSatisfy(line -> assertThat(line).contains("\"contained\":null", "\"reason\":"));
    }

    private int run(String... arguments) {
        return new Tenet(new Terminal(new PrintWriter(out), new PrintWriter(err), false, false, false, 80))
                .run(arguments);
    }
}
