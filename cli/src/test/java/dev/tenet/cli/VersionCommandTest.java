package dev.tenet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @BeforeEach
    void contracts() throws IOException {
        contract("base", "1.4.0", "listOrders", "[{name: since, in: query, schema: {type: string}}]");
        contract("same", "1.4.0", "listOrders", "[{name: since, in: query, schema: {type: string}}]");
        contract("older", "1.3.0", "listOrders", "[{name: since, in: query, schema: {type: string}}]");
        contract("renamed", "1.4.1", "findOrders", "[{name: since, in: query, schema: {type: string}}]");
        contract("narrowed", "1.5.0", "listOrders", "[{name: since, in: query, schema: {type: string, maxLength: 9}}]");
        contract("raised", "2.0.0", "listOrders", "[{name: since, in: query, schema: {type: string, maxLength: 9}}]");
        contract("dated", "2026-11-23", "findOrders", "[{name: since, in: query, schema: {type: string}}]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "base same | 0 | no other version is needed after 1.4.0; info.version is 1.4.0, which is enough",
                "base older | 1 | no other version is needed after 1.4.0; info.version is 1.3.0, which is too low",
                "base renamed | 1 | a major version is needed after 1.4.0: 2.0.0; info.version is 1.4.1, which is too low",
                "base renamed --category wire | 0 | no other version is needed after 1.4.0; info.version is 1.4.1, which is enough",
                "base narrowed | 1 | a major version is needed after 1.4.0: 2.0.0; info.version is 1.5.0, which is too low",
                "base narrowed --category sdk | 0 | a patch version is needed after 1.4.0: 1.4.1; info.version is 1.5.0, which is enough",
                "base raised | 0 | a major version is needed after 1.4.0: 2.0.0; info.version is 2.0.0, which is enough",
                "base dated | 0 | a major version is needed after 1.4.0: 2.0.0; info.version is 2026-11-23, which cannot be judged: 2026-11-23 is no semantic version",
                "dated base | 0 | a major version is needed after 2026-11-23; info.version is 1.4.0, which cannot be judged: 2026-11-23 is no semantic version",
                "base renamed --next | 0 | 2.0.0",
                "base same --next | 0 | 1.4.0"
            })
    void the_last_line_says_what_is_needed_and_whether_it_is_there(String call, int code, String last) {
        assertThat(run(call)).isEqualTo(code);
        assertThat(out.toString().lines()).last().isEqualTo(last);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void each_dimension_has_its_findings() {
        assertThat(run("base renamed")).isEqualTo(1);
        assertThat(out.toString()).startsWith("""
                        wire  none

                        sdk   major
                          major  operation-id-changed  operationId 'listOrders' became 'findOrders'  GET /orders

                        """);
    }

    @Test
    void programs_read_json() {
        assertThat(run("base renamed -f json")).isEqualTo(1);
        assertThat(out.toString())
                .contains(
                        "\"step\":\"major\",\"next\":\"2.0.0\",\"declared\":\"too-low\"",
                        "\"wire\":{\"step\":\"none\",\"findings\":[]}",
                        "\"sdk\":{\"step\":\"major\",\"findings\":[{\"rule\":\"operation-id-changed\",\"step\":\"major\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "dated base --next | info.version '2026-11-23' is no semantic version, so that none follows it",
                "base nope | nope.yaml: no such file",
                "base same --category docs | 'docs' is none of wire, sdk",
                "base same -f xml | 'xml' is none of text, json"
            })
    void a_wrong_call_is_answered_with_exit_code_2(String call, String message) {
        assertThat(run(call)).isEqualTo(2);
        assertThat(err.toString()).contains(message);
    }

    private void contract(String name, String version, String operationId, String parameters) throws IOException {
        Files.writeString(folder.resolve(name + ".yaml"), """
                openapi: 3.1.0
                info: {title: Orders, version: %s}
                paths:
                  /orders:
                    get:
                      operationId: %s
                      parameters: %s
                      responses: {"204": {description: Nothing.}}
                """.formatted(version, operationId, parameters));
    }

    private int run(String call) {
        String[] arguments = ("version " + call).split(" ");
        for (int i = 1; i <= 2; i++) {
            arguments[i] = folder.resolve(arguments[i] + ".yaml").toString();
        }
        return new Tenet(new Terminal(new PrintWriter(out), new PrintWriter(err), false, false, false, 80))
                .run(arguments);
    }
}
