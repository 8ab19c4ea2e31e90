package dev.tenet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample contracts keep to the rules that they stand for. */
class SampleContractsLintTest {
    @ParameterizedTest
    @ValueSource(strings = {"v1", "v2"})
    void a_sample_contract_has_no_findings(String version) {
        StringWriter out = new StringWriter();
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(out), false, false, false, 80);
        int code = new Tenet(terminal)
                .run(
                        "lint",
                        "../api-specs/orders/" + version + "/openapi.yaml",
                        "-r",
                        "../api-specs/.spectral.yaml",
                        "-F",
                        "hint",
                        "-q");
        assertThat(out.toString()).isEmpty();
        assertThat(code).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"path-style", "semantic-version", "minimum-raised"})
    void rules_of_the_linter_and_of_the_diff_are_explained(String rule) {
        StringWriter out = new StringWriter();
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(out), false, false, false, 80);
        assertThat(new Tenet(terminal).run("explain", rule)).isZero();
        assertThat(out.toString()).startsWith("# " + rule + "\n");
    }
}
