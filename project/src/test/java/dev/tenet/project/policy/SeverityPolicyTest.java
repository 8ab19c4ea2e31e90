package dev.tenet.project.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenet.contract.finding.Category;
import dev.tenet.contract.finding.Comparison;
import dev.tenet.contract.finding.Decision;
import dev.tenet.contract.finding.Finding;
import dev.tenet.contract.finding.Level;
import dev.tenet.project.config.Project;
import dev.tenet.project.config.ProjectFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeverityPolicyTest {
    private static final Finding REMOVED =
            Changes.change("operation-removed", Map.of(Category.WIRE, Level.ERROR), "delete /orders/{id}");
    private static final Finding RENAMED = Changes.change(
            "operation-id-changed", Map.of(Category.SDK, Level.ERROR, Category.WIRE, Level.WARNING), "get /orders");
    private static final Finding ADDED =
            Changes.change("operation-added", Map.of(Category.WIRE, Level.INFO), "get /orders");

    @TempDir
    Path folder;

    @Test
    void without_a_policy_everything_is_taken_as_it_is_proved() throws IOException {
        assertThat(decided("{}", REMOVED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"off,off", "info,info", "warning,warning", "error,as proved"})
    void a_rule_has_the_severity_that_the_project_gives_it(String given, String counts) throws IOException {
        assertThat(counts("{rules: {operation-removed: " + given + "}}", REMOVED))
                .isEqualTo(counts);
    }

    @Test
    void the_decision_says_where_it_is_written_and_why() throws IOException {
        Decision decision = decided("{rules: {operation-removed: {severity: info, reason: nobody calls it}}}", REMOVED)
                .orElseThrow();

        assertThat(decision.by()).isEqualTo(Decision.By.POLICY);
        assertThat(decision.reason()).isEqualTo("diff.rules.operation-removed: nobody calls it");
    }

    @Test
    void a_category_decides_only_what_counts_in_that_category() throws IOException {
        String diff = "{overrides: [{category: sdk, severity: off}]}";

        assertThat(counts(diff, RENAMED)).isEqualTo("warning");
        assertThat(counts(diff, REMOVED)).isEqualTo("as proved");
    }

    @Test
    void a_severity_for_a_category_does_not_raise_what_breaks_nobody() throws IOException {
        assertThat(counts("{overrides: [{category: wire, severity: warning}]}", ADDED))
                .isEqualTo("as proved");
        assertThat(counts("{overrides: [{category: wire, level: info, severity: warning}]}", ADDED))
                .isEqualTo("warning");
        assertThat(counts("{rules: {operation-added: error}}", ADDED)).isEqualTo("error");
    }

    @ParameterizedTest
    @CsvSource({
        "/orders/**, off",
        "/orders/*, off",
        "/orders/{id}, off",
        "/orders, as proved",
        "/*, as proved",
        "/**, off",
        "/order/**, as proved"
    })
    void a_path_is_a_glob_over_the_operations_that_are_reached(String path, String counts) throws IOException {
        assertThat(counts("{overrides: [{path: '" + path + "', severity: off}]}", REMOVED))
                .isEqualTo(counts);
    }

    @Test
    void what_also_reaches_an_operation_elsewhere_is_not_covered_by_a_path() throws IOException {
        Finding shared =
                Changes.change("minimum-raised", Map.of(Category.WIRE, Level.ERROR), "get /internal/a", "get /orders");

        assertThat(counts("{overrides: [{path: /internal/**, severity: off}]}", shared))
                .isEqualTo("as proved");
    }

    @ParameterizedTest
    @CsvSource({
        "1.4.0, 2.0.0, info",
        "1.4.0, 1.5.0, as proved",
        "1.4.0, 1.4.1, as proved",
        "1.4.0, 1.4.0, as proved",
        "2.0.0, 1.0.0, as proved",
        "v1, v2, info",
        "1.0-beta, 2.0-beta, info",
        "first, second, as proved"
    })
    void a_severity_can_depend_on_the_step_between_the_versions(String from, String to, String counts)
            throws IOException {
        Comparison comparison = decisions("{rules: {operation-removed: {severity: info, when: major}}}")
                .decide(Changes.from(from, to, REMOVED), Optional.empty());

        assertThat(counts(comparison.changes().get(0))).isEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "none; ; info",
                "none; shop; as proved",
                "none; nobody known; as proved",
                "shop; shop; info",
                "shop; ; info",
                "'[shop, crm]'; crm; info",
                "shop; 'shop,crm'; as proved"
            })
    void a_severity_can_depend_on_whom_a_change_hits(String condition, String hit, String counts) throws IOException {
        Finding change = "nobody known".equals(hit)
                ? REMOVED
                : REMOVED.withConsumers(hit == null ? List.of() : List.of(hit.split(",")));

        assertThat(counts("{overrides: [{consumers: " + condition + ", severity: info}]}", change))
                .isEqualTo(counts);
        assertThat(counts("{rules: {operation-removed: {consumers: " + condition + ", severity: info}}}", change))
                .isEqualTo(counts);
    }

    @Test
    void the_first_override_that_matches_decides_and_rules_are_asked_last() throws IOException {
        String diff = """
                {rules: {operation-removed: error},
                 overrides: [{path: /orders/**, severity: info}, {rule: operation-*, severity: off}]}""";

        assertThat(counts(diff, REMOVED)).isEqualTo("info");
        assertThat(counts(diff, ADDED)).isEqualTo("off");
    }

    private String counts(String diff, Finding change) throws IOException {
        return counts(decisions(diff)
                .decide(Changes.from("1.0.0", "1.1.0", change), Optional.empty())
                .changes()
                .get(0));
    }

    private static String counts(Finding change) {
        return change.decision().map(Decision::levelLabel).orElse("as proved");
    }

    private Optional<Decision> decided(String diff, Finding change) throws IOException {
        return decisions(diff)
                .decide(Changes.from("1.0.0", "1.1.0", change), Optional.empty())
                .changes()
                .get(0)
                .decision();
    }

    private Decisions decisions(String diff) throws IOException {
        Path file = Files.writeString(folder.resolve("tenet.yaml"), "diff: " + diff);
        Project project = ProjectFile.read(file, folder);
        return new Decisions(
                project.diff().severities(),
                List.of(),
                Set.of(Category.WIRE, Category.SDK),
                LocalDate.of(2026, 11, 23));
    }
}
