package dev.tenet.linter.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.InputException;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.finding.LintFinding;
import dev.tenet.contract.finding.Severity;
import dev.tenet.contract.tree.Range;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineTest {
    private static final Path HERE = Path.of("/repo");
    private static final BaselinePaths PATHS = BaselinePaths.of(Path.of("lint/baseline.json"), HERE);

    @TempDir
    Path folder;

    @Test
    void a_baseline_is_read_as_it_was_written() throws IOException {
        Baseline baseline = Baseline.of(
                List.of(finding("b", "#/x", "m"), finding("a", "#/é\"", "m"), finding("b", "#/x", "m")), PATHS);
        StringBuilder text = new StringBuilder();
        BaselineFile.write(baseline, text);

        assertThat(text.toString().lines())
                .containsExactly(
                        "{\"baseline\": 1, \"findings\": [",
                        "{\"source\": \"../api/a.yaml\", \"place\": \"#/x\", \"rule\": \"b\","
                                + " \"message\": \"62c66a7a5dd7\", \"count\": 2},",
                        "{\"source\": \"../api/a.yaml\", \"place\": \"#/é\\\"\", \"rule\": \"a\","
                                + " \"message\": \"62c66a7a5dd7\"}",
                        "]}");
        assertThat(read(text.toString())).isEqualTo(baseline);
    }

    @Test
    void known_findings_are_told_from_new_ones_by_rule_place_message_and_number() {
        LintFinding known = finding("a", "#/x", "m");
        Baseline baseline = Baseline.of(List.of(known, finding("a", "#/gone", "m")), PATHS);

        Baseline.Comparison comparison = baseline.compare(
                List.of(known, known, finding("b", "#/x", "m"), finding("a", "#/y", "m"), finding("a", "#/x", "other")),
                Set.of("/repo/api/a.yaml"),
                PATHS);

        assertThat(comparison.fresh()).hasSize(4).startsWith(known);
        assertThat(comparison.stale()).extracting(BaselineEntry::place).containsExactly("#/gone");
    }

    @Test
    void files_that_were_not_looked_at_are_left_alone() {
        Baseline baseline = Baseline.of(List.of(finding("a", "#/x", "m")), PATHS);
        assertThat(baseline.compare(List.of(), Set.of("b.yaml"), PATHS).stale()).isEmpty();
        Baseline nothing = Baseline.of(List.of(), PATHS);
        assertThat(baseline.updated(nothing, Set.of("b.yaml"), PATHS)).isEqualTo(baseline);
        assertThat(baseline.updated(nothing, Set.of("api/a.yaml"), PATHS)).isEqualTo(nothing);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]|1:1: is not a baseline",
                "{\"baseline\": 2, \"findings\": []}|1:1: is not a baseline",
                "{\"baseline\": 1, \"findings\": [1]}|1:30: is not an entry",
                "{\"baseline\": 1, \"findings\": [{\"source\": \"a\"}]}|1:30: an entry of a baseline needs a text \"place\"",
                "{|1:2: "
            })
    void what_is_no_baseline_is_told_with_its_place(String text, String message) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("baseline.json:" + message);
    }

    private Baseline read(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("baseline.json"), text);
        return BaselineFile.read(new ContractReader(ReaderOptions.DEFAULT), file.toString());
    }

    private static LintFinding finding(String rule, String anchor, String message) {
        return new LintFinding(rule, message, List.of(), Severity.ERROR, Range.NOWHERE, "api/a.yaml", Optional.empty())
                .withAnchor(anchor);
    }
}
