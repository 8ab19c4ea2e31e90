package dev.tenet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpectralSpellingTest {
    @ParameterizedTest
    @CsvSource({
        "lint a.yaml -r b.yaml, lint a.yaml -r b.yaml",
        "lint a.yaml --failSeverity=warn, lint a.yaml --fail-severity=warn",
        "lint a.yaml --stdinFilepath aB.yaml, lint a.yaml --stdin-filepath aB.yaml",
        "lint a.yaml --quiet=true, lint --quiet a.yaml",
        "lint a.yaml --quiet=false, lint a.yaml",
        "lint -q a.yaml --no-quiet, lint a.yaml",
        "lint -q --quiet -q a.yaml, lint --quiet a.yaml",
        "lint --displayOnlyFailures -v a, lint --display-only-failures --verbose a",
        "lint --no-color a, lint --no-color a",
        "lint --output.json=aB.json a, lint --output.json=aB.json a",
        "lint -- -q --failSeverity, lint -- -q --failSeverity",
        "diff -q a --noThing, diff -q a --noThing"
    })
    void a_call_is_spelt_as_picocli_knows_it(String call, String expected) {
        assertThat(String.join(" ", SpectralSpelling.normal(call.split(" ")))).isEqualTo(expected);
    }
}
