package dev.tenet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenet.contract.finding.LintFinding;
import dev.tenet.contract.finding.Severity;
import dev.tenet.contract.tree.Range;
import dev.tenet.linter.ruleset.RulesetException;
import dev.tenet.report.lint.LintRule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LintCommandTest {
    private static final String NONE = "No results with a severity of 'error' found!\n";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<LintInput> linted = new ArrayList<>();
    private final List<Severity> toFind = new ArrayList<>();
    private Path document;

    @BeforeEach
    void writeDocument() throws IOException {
        document = Files.writeString(folder.resolve("openapi.yaml"), "openapi: 3.1.0\n");
    }

    @ParameterizedTest
    @CsvSource({
        "ERROR, error, 1",
        "WARNING, error, 0",
        "WARNING, warn, 1",
        "INFO, warn, 0",
        "INFO, info, 1",
        "HINT, info, 0",
        "HINT, hint, 1"
    })
    void findings_at_or_above_the_bar_give_code_1(Severity found, String bar, int code) {
        toFind.add(found);
        assertThat(lint("-F", bar)).isEqualTo(code);
        assertThat(out.toString()).contains("✖ 1 problem");
    }

    @Test
    void a_document_without_findings_is_said_to_have_none() {
        assertThat(lint()).isZero();
        assertThat(out).hasToString(NONE);
    }

    @Test
    void the_bar_is_named_where_nothing_reaches_it() {
        assertThat(lint("--fail-severity=warn")).isZero();
        assertThat(out).hasToString("No results with a severity of 'warn' or higher found!\n");
    }

    @Test
    void only_failures_are_shown_where_that_is_asked_for() {
        toFind.addAll(List.of(Severity.ERROR, Severity.WARNING, Severity.HINT));
        assertThat(lint("-D", "-f", "text", "--fail-severity", "warn")).isEqualTo(1);
        assertThat(out.toString().lines()).hasSize(2);
    }

    @Test
    void nothing_but_the_report_is_printed_where_quiet_is_asked_for() {
        assertThat(lint("-q", "-f", "json")).isZero();
        assertThat(out).hasToString("[]");
        assertThat(err.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "sarif", "junit", "html", "gitlab", "code-climate"})
    void other_lines_do_not_break_a_report_for_machines(String format) {
        assertThat(lint("-v", "-f", format)).isZero();
        assertThat(out.toString()).doesNotContain("No results", "Found", "Linting");
        assertThat(err).hasToString("Found 2 rules (1 enabled)\nLinting " + document + "\n" + NONE);
    }

    @Test
    void other_lines_go_to_standard_output_where_nothing_is_broken_by_them() {
        assertThat(lint("-v", "-f", "json", "-o", folder.resolve("a.json").toString()))
                .isZero();
        assertThat(out).hasToString("Found 2 rules (1 enabled)\nLinting " + document + "\n" + NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "-f text -o FILE, true",
        "-f text -o=FILE, true",
        "-f text -oFILE, true",
        "-f text --output FILE, true",
        "-f text --output.text FILE, true",
        "-f text -f json --output.text=FILE, false",
        "-f json -f text -o.text=FILE, false",
        "-f json -f text -o.text FILE, false",
        "--format=json --format=text -o.text FILE -o.json <stdout>, false"
    })
    void reports_go_to_files(String options, boolean alone) throws IOException {
        toFind.add(Severity.ERROR);
        Path file = folder.resolve("out/report.txt");
        assertThat(lint(options.replace("FILE", file.toString()).split(" "))).isEqualTo(1);
        assertThat(file).hasContent(document + ":1:1 error some-rule \"wrong\"");
        assertThat(out.toString())
                .startsWith(alone ? "" : "[\n")
                .hasSize(alone ? 0 : out.toString().length());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "-f json -f text|The number of outputs must match the number of formats",
                "-f json -f text -o a|The number of outputs must match the number of formats",
                "-f json -f text --output.json=a --output.junit=b|Missing outputs for the following formats: text",
                "-f json --output.json=a --output.text=b|Output must be either string or unspecified when a single format is specified",
                "-f json -f text -o a -o b|Multiple outputs have to be provided when more than a single format is specified",
                "-f jsn|did you mean 'json'?",
                "-f json,text|'json,text' is none of json, stylish",
                "-F wran|did you mean 'warn'?",
                "-e utf9|'utf9' is none of utf8",
                "--fail-on error|--fail-on"
            })
    void a_wrong_call_is_answered_with_code_1(String options, String message) {
        assertThat(lint(options.split(" "))).isEqualTo(1);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).startsWith("tenet: ").contains(message).contains("tenet lint --help");
    }

    @Test
    void a_broken_ruleset_stops_with_its_problems() {
        assertThat(run("lint", document.toString(), "-r", "broken.yaml")).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err).hasToString("broken.yaml:1:1: first\nbroken.yaml:2:1: second\n");
    }

    @Test
    void no_ruleset_stops() {
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false, false, false, 80);
        assertThat(new Tenet(terminal).run("lint", document.toString())).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).startsWith("No ruleset has been found. Please provide a ruleset");
    }

    @Test
    void no_file_stops() {
        assertThat(run("lint", "-r", "rules.yaml", folder.resolve("nope*.yaml").toString()))
                .isEqualTo(2);
        assertThat(err.toString().strip())
                .isEqualTo("No files found to lint. Please check your file path and extension and try again");
    }

    @Test
    void an_unmatched_glob_stops_only_where_that_is_asked_for() {
        String nope = folder.resolve("nope*.yaml").toString();
        assertThat(lint(nope)).isZero();
        assertThat(lint(nope, "--fail-on-unmatched-globs")).isEqualTo(2);
        assertThat(err.toString().strip()).isEqualTo("Unmatched glob patterns: `" + nope + "`");
    }

    @Test
    void unmatched_globs_are_named_where_that_is_asked_for() {
        String nope = folder.resolve("nope*.yaml").toString();
        assertThat(lint(nope, "--show-unmatched-globs")).isZero();
        assertThat(err.toString()).contains("No file matches " + nope);
    }

    @Test
    void standard_input_is_linted_where_no_document_is_named() {
        assertThat(run("lint", "-r", "rules.yaml")).isZero();
        assertThat(linted).containsExactly(new LintInput("<STDIN>", Optional.of("caf\u00e9")));
    }

    @Test
    void standard_input_can_stand_for_a_file() {
        assertThat(run("lint", "-r", "rules.yaml", "--stdin-filepath=a/b.yaml")).isZero();
        assertThat(linted).containsExactly(new LintInput("a/b.yaml", Optional.of("caf\u00e9")));
    }

    @Test
    void somebody_at_a_terminal_is_asked_for_documents() {
        assertThat(run(true, "lint", "-r", "rules.yaml")).isEqualTo(1);
        assertThat(err.toString()).startsWith("tenet: No documents provided.");
    }

    @Test
    void documents_in_another_encoding_are_decoded() throws IOException {
        Files.write(document, "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(lint("-e", "latin1")).isZero();
        assertThat(linted).containsExactly(new LintInput(document.toString(), Optional.of("caf\u00e9")));
    }

    @Test
    void what_the_engine_says_of_the_ruleset_goes_to_standard_error() {
        assertThat(run("lint", document.toString(), "-r", "doubtful.yaml")).isZero();
        assertThat(err).hasToString("doubtful.yaml: some-rule: a filter failed\n");
    }

    @Test
    void a_resolver_is_refused_with_a_reason() {
        assertThat(lint("--resolver", "resolver.js")).isEqualTo(2);
        assertThat(err.toString()).contains("--resolver names JavaScript");
    }

    @Test
    void a_document_is_repaired_in_place_and_what_remains_is_reported() throws IOException {
        toFind.add(Severity.ERROR);
        assertThat(lint("--fix")).isEqualTo(1);
        assertThat(document).hasContent("openapi: 3.1.1\n");
        assertThat(out.toString()).contains("✖ 1 problem");
        assertThat(err.toString()).startsWith("Fixed 1 finding in ").endsWith("openapi.yaml\n");
    }

    @Test
    void a_dry_run_prints_a_patch_and_writes_nothing() {
        assertThat(lint("--fix", "--dry-run")).isZero();
        assertThat(document).hasContent("openapi: 3.1.0\n");
        assertThat(out.toString()).startsWith("--- ").endsWith("""
                @@ -1 +1 @@
                -openapi: 3.1.0
                +openapi: 3.1.1
                """);
        assertThat(err.toString()).contains("Would fix 1 finding in ");
    }

    @Test
    void standard_input_is_repaired_to_standard_output() {
        assertThat(run("lint", "--fix", "-")).isZero();
        assertThat(out).hasToString("café");
        assertThat(err.toString()).contains("No results");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--dry-run", "--fix --encoding=latin1"})
    void a_repair_that_cannot_be_made_is_a_wrong_call(String options) {
        assertThat(lint(options.split(" "))).isEqualTo(1);
        assertThat(err.toString()).contains("--fix");
    }

    private int lint(String... options) {
        List<String> arguments = new ArrayList<>(List.of("lint", document.toString(), "-r", "rules.yaml"));
        arguments.addAll(List.of(options));
        return run(arguments.toArray(String[]::new));
    }

    private int run(String... arguments) {
        return run(false, arguments);
    }

    private int run(boolean interactive, String... arguments) {
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false, false, false, 80);
        Stdin stdin = new Stdin(new ByteArrayInputStream("caf\u00e9".getBytes(StandardCharsets.UTF_8)), interactive);
        return new Tenet(terminal, stdin, this::load).run(arguments);
    }

    /** Finds what the test wants to be found. */
    private LintRun load(LintRun.Settings settings) throws RulesetException {
        if (settings.rulesets().equals(List.of("broken.yaml"))) {
            throw new RulesetException(List.of("broken.yaml:1:1: first", "broken.yaml:2:1: second"));
        }
        List<String> warnings = settings.rulesets().equals(List.of("doubtful.yaml"))
                ? List.of("doubtful.yaml: some-rule: a filter failed")
                : List.of();
        return new LintRun() {
            @Override
            public List<LintRule> rules() {
                return List.of(rule("some-rule", true), rule("other-rule", false));
            }

            @Override
            public Repaired repair(String name, String text) {
                return new Repaired(text.replace("3.1.0", "3.1.1"), 1, lint(LintInput.at(name)));
            }

            @Override
            public Linted lint(LintInput input) {
                linted.add(input);
                List<LintFinding> findings = toFind.stream()
                        .map(severity -> new LintFinding(
                                "some-rule",
                                "wrong",
                                List.of(),
                                severity,
                                Range.NOWHERE,
                                input.source(),
                                Optional.empty()))
                        .toList();
                return new Linted(findings, warnings);
            }
        };
    }

    private static LintRule rule(String name, boolean enabled) {
        return new LintRule(name, Optional.empty(), Optional.empty(), Severity.WARNING, enabled);
    }
}
