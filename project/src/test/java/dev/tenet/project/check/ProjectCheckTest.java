package dev.tenet.project.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenet.contract.InputException;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.project.config.ProjectFile;
import dev.tenet.report.ReportStyle;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProjectCheckTest {
    private static final String CONTRACT = """
        openapi: 3.1.0
        info: {title: Orders, version: 1.0.0}
        paths:
          /orders:
            get: {responses: {'200': {description: The orders.}}}
            delete: {responses: {'204': {description: Gone.}}}
        """;
    private static final String WITHOUT_DELETE = CONTRACT.replaceAll("(?m)^ *delete.*\n", "");
    private static final String RULES =
            "rules: {no-delete: {given: $.paths.*.delete, severity: warn, then: {function: falsy}}}";

    @TempDir
    Path folder;

    @BeforeEach
    void rules() throws IOException {
        write("rules.yaml", RULES);
    }

    @Test
    void what_breaks_a_baseline_fails_and_the_table_says_so() throws IOException {
        write("api.yaml", WITHOUT_DELETE);
        write("old.yaml", CONTRACT);
        write("tenet.yaml", "contracts: {orders: {path: api.yaml, baselines: old.yaml}}\nlint: {rulesets: rules.yaml}");

        CheckResult result = check();

        assertThat(result.verdict()).isEqualTo(Verdict.FAILED);
        assertThat(text(result)).contains("operation DELETE /orders removed").endsWith("""

            orders  lint      passed  fine
                    old.yaml  failed  1 breaking

            1 of 2 checks failed

            Where a break is meant:  tenet accept old.yaml api.yaml --reason 'why'
            """);
    }

    @Test
    void lint_findings_fail_from_the_severity_of_the_project_on() throws IOException {
        write("api.yaml", CONTRACT);
        write("tenet.yaml", "contracts: {orders: api.yaml}\nlint: {rulesets: rules.yaml}");
        assertThat(check().verdict()).isEqualTo(Verdict.PASSED);

        write("tenet.yaml", "contracts: {orders: api.yaml}\nlint: {rulesets: rules.yaml, fail-severity: warn}");
        assertThat(check().verdict()).isEqualTo(Verdict.FAILED);
    }

    @Test
    void what_is_ignored_and_not_found_is_told_as_lint_tells_it() throws IOException {
        write("api.yaml", CONTRACT + "x-tenet-ignore: {no-delete: we need it, no-such: why}\n");
        write("tenet.yaml", "contracts: {orders: api.yaml}\nlint: {rulesets: rules.yaml}");

        assertThat(check().contracts().get(0).lint().findings())
                .extracting(finding -> finding.code())
                .containsExactly("unused-ignore");
    }

    @Test
    void every_baseline_is_compared() throws IOException {
        write("api.yaml", WITHOUT_DELETE);
        write("first.yaml", CONTRACT);
        write("second.yaml", WITHOUT_DELETE);
        write("tenet.yaml", manifest("{path: api.yaml, baselines: [first.yaml, second.yaml]}"));

        assertThat(check().contracts().get(0).baselines())
                .extracting(each -> each.name() + " " + each.verdict().label())
                .containsExactly("first.yaml failed", "second.yaml passed");
    }

    @Test
    void a_glob_stands_for_many_contracts_and_a_folder_of_baselines_is_paired_by_path() throws IOException {
        write("api/a/openapi.yaml", CONTRACT);
        write("api/b/openapi.yaml", CONTRACT);
        write("api/b/schemas.yaml", "Order: {type: object}");
        write("released/a/openapi.yaml", CONTRACT);
        write("released/gone/openapi.yaml", CONTRACT);
        write("tenet.yaml", manifest("{path: 'api/**', baselines: released}"));

        CheckResult result = check();

        assertThat(text(result)).endsWith("""

            orders/a/openapi.yaml     lint      passed  1 warning
                                      released  passed  unchanged
            orders/b/openapi.yaml     lint      passed  1 warning
                                      released  passed  no baseline yet
            orders/gone/openapi.yaml  released  failed  the contract was removed

            1 of 5 checks failed

            Where that is meant:  tenet check -f accept  prints the entry for .tenet/accepted.yaml
            """);
    }

    @Test
    void a_revision_of_git_is_paired_by_path_and_what_it_lacks_is_new() throws Exception {
        write("project/api/a.yaml", CONTRACT);
        write("project/api/gone/old.yaml", CONTRACT);
        write("project/api/shared.yaml", "Order: {type: object}");
        write("elsewhere.yaml", CONTRACT);
        try (Git git = Git.init()
                .setDirectory(folder.toFile())
                .setInitialBranch("main")
                .call()) {
            git.add().addFilepattern(".").call();
            git.commit()
                    .setMessage("one")
                    .setSign(false)
                    .setAuthor("a", "a@b.c")
                    .setCommitter("a", "a@b.c")
                    .call();
        }
        Files.delete(folder.resolve("project/api/gone/old.yaml"));
        write("project/api/new.yaml", CONTRACT);
        write("project/rules.yaml", RULES);
        folder = folder.resolve("project");
        for (String path : List.of("api", "api/**", "api/**/*.yaml")) {
            write("tenet.yaml", manifest("{path: '" + path + "', baselines: git:main}"));

            assertThat(text(check())).endsWith("""

                orders/a.yaml         lint      passed  1 warning
                                      git:main  passed  unchanged
                orders/new.yaml       lint      passed  1 warning
                                      git:main  passed  no baseline yet
                orders/gone/old.yaml  git:main  failed  the contract was removed

                1 of 5 checks failed

                Where that is meant:  tenet check -f accept  prints the entry for .tenet/accepted.yaml
                """);
        }
    }

    @Test
    void a_revision_that_git_does_not_know_is_a_mistake() throws Exception {
        write("api.yaml", CONTRACT);
        Git.init().setDirectory(folder.toFile()).call().close();
        write("tenet.yaml", manifest("{path: api.yaml, baselines: git:nowhere}"));

        assertThat(check().verdict()).isEqualTo(Verdict.BROKEN);
    }

    @Test
    void a_placeholder_stands_for_the_path_of_the_contract() throws IOException {
        write("api.yaml", CONTRACT);
        write("released/api.yaml", CONTRACT);
        write("tenet.yaml", manifest("{path: api.yaml, baselines: 'released/{path}'}"));

        assertThat(check().contracts().get(0).baselines().get(0).name()).isEqualTo("released/api.yaml");
    }

    @Test
    void a_baseline_that_cannot_be_read_breaks_the_check_and_does_not_hide_the_others() throws IOException {
        write("api.yaml", CONTRACT);
        write("wrong.yaml", "openapi: 3.1.0\ninfo: [");
        write("tenet.yaml", manifest("{path: api.yaml, baselines: [wrong.yaml, none.yaml, api.yaml]}"));

        CheckResult result = check();

        assertThat(result.verdict()).isEqualTo(Verdict.BROKEN);
        assertThat(result.contracts().get(0).baselines())
                .extracting(ContractResult.Baseline::verdict)
                .containsExactly(Verdict.BROKEN, Verdict.BROKEN, Verdict.PASSED);
        assertThat(result.contracts().get(0).baselines().get(1).note())
                .hasValueSatisfying(note -> assertThat(note).startsWith("none.yaml: no such file"));
    }

    @Test
    void an_accepted_change_passes_and_stays_in_every_report() throws IOException {
        write("api.yaml", WITHOUT_DELETE);
        write("old.yaml", CONTRACT);
        write("tenet.yaml", manifest("{path: api.yaml, baselines: old.yaml}"));
        String entries = report("accept", check());
        write(".tenet/accepted.yaml", entries.replace("# say why this is accepted", "nobody deletes orders"));

        CheckResult result = check();

        assertThat(result.verdict()).isEqualTo(Verdict.PASSED);
        assertThat(text(result)).contains("accepted: nobody deletes orders", "1 breaking (1 accepted)");
        assertThat(report("sarif", result)).contains("\"justification\": \"nobody deletes orders\"");
        assertThat(report("json", result)).contains("\"by\":\"acceptance\"");
        assertThat(report("junit", result)).doesNotContain("<failure").contains("Accepted: nobody deletes orders");
        assertThat(report("markdown", result)).contains("**accepted**: nobody deletes orders");
        assertThat(report("html", result)).contains("accepted: nobody deletes orders");
        assertThat(report("github", result)).contains("::notice", "Accepted: nobody deletes orders");
        assertThat(report("gitlab", result)).contains("Accepted: nobody deletes orders", "\"severity\": \"info\"");
    }

    @Test
    void an_acceptance_that_matches_nothing_is_told() throws IOException {
        write("api.yaml", CONTRACT);
        write("tenet.yaml", manifest("{path: api.yaml, baselines: api.yaml}"));
        write(".tenet/accepted.yaml", "- {rule: operation-removed, pointer: /paths/~1x/get, reason: gone}\n");

        CheckResult result = check();

        assertThat(result.verdict()).isEqualTo(Verdict.PASSED);
        assertThat(text(result))
                .contains("Acceptances that are not needed any more")
                .contains(".tenet/accepted.yaml:1:3: operation-removed at /paths/~1x/get");
    }

    @Test
    void severities_of_the_project_decide() throws IOException {
        write("api.yaml", WITHOUT_DELETE.replace("1.0.0", "2.0.0"));
        write("old.yaml", CONTRACT);
        write(
                "tenet.yaml",
                manifest("{path: api.yaml, baselines: old.yaml}")
                        + "\ndiff: {rules: {operation-removed: {severity: info, when: major}}}");

        CheckResult result = check();

        assertThat(result.verdict()).isEqualTo(Verdict.PASSED);
        assertThat(text(result)).contains("counts as info: diff.rules.operation-removed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "junit", "sarif", "markdown", "github", "gitlab"})
    void every_report_tells_of_everything(String format) throws IOException {
        write("api.yaml", CONTRACT.replaceAll("(?m)^ *get.*\n", ""));
        write("old.yaml", CONTRACT);
        write(
                "tenet.yaml",
                manifest("{path: api.yaml, baselines: old.yaml}")
                                .replace("rules.yaml", "rules.yaml, fail-severity: warn")
                        + "\ngenerate: {java: {kind: java-client}}");

        String report = report(format, check());

        assertThat(report).contains("no-delete").containsPattern("operation-removed|operation\\\\?-removed");
        assertThat(report.replace("\\", "")).contains("Order.java: is not current");
        if (format.equals("json")) {
            JsonNode json = JsonMapper.shared().readTree(report);
            assertThat(json.at("/verdict").stringValue()).isEqualTo("failed");
            assertThat(json.at("/contracts/0/baselines/0/diff/verdict").stringValue())
                    .isEqualTo("breaking");
            assertThat(json.at("/generated/0/differences/0").stringValue()).isEqualTo("Order.java: is not current");
        }
    }

    @Test
    void named_contracts_are_checked_alone() throws IOException {
        write("a.yaml", CONTRACT);
        write("b.yaml", CONTRACT);
        write("tenet.yaml", "contracts: {a: a.yaml, b: b.yaml}\nlint: {rulesets: rules.yaml}");

        assertThat(check("b").contracts()).extracting(ContractResult::name).containsExactly("b");
        assertThat(check("*.yaml").contracts()).extracting(ContractResult::name).containsExactly("a", "b");
        assertThatThrownBy(() -> check("c.yaml"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("is neither a contract of the project nor an OpenAPI document");
    }

    @Test
    void forty_contracts_are_checked_on_all_cores_with_results_in_order() throws IOException {
        for (int i = 10; i < 50; i++) {
            write("api/" + i + ".yaml", CONTRACT);
        }
        write("tenet.yaml", manifest("{path: api, baselines: api}"));

        assertThat(check().contracts())
                .hasSize(40)
                .isSortedAccordingTo(java.util.Comparator.comparing(ContractResult::name))
                .allMatch(each -> each.verdict() == Verdict.PASSED);
    }

    private static String manifest(String contract) {
        return "contracts: {orders: " + contract + "}\nlint: {rulesets: rules.yaml}";
    }

    private CheckResult check(String... chosen) {
        CheckOptions options = new CheckOptions(
                ReaderOptions.DEFAULT, Optional.empty(), Optional.empty(), LocalDate.of(2026, 11, 23), false);
        GeneratedCode stale = (project, reading) -> List.of(
                new GeneratedCode.Target("java", "out", List.of("Order.java: is not current"), Optional.empty()));
        return new ProjectCheck(ProjectFile.of(folder), options, stale).run(List.of(chosen));
    }

    private String text(CheckResult result) throws IOException {
        return report("text", result);
    }

    private String report(String format, CheckResult result) throws IOException {
        StringWriter out = new StringWriter();
        new CheckReports()
                .find(format, new CheckReports.Setting(ReportStyle.PLAIN, folder, "1"))
                .orElseThrow()
                .write(result, out);
        return out.toString();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
