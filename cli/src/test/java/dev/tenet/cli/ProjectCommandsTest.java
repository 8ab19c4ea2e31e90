package dev.tenet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that read tenet.yaml, as a user calls them. */
class ProjectCommandsTest {
    private static final String BASE = """
        openapi: 3.1.0
        info: {title: Orders, version: 1.0.0}
        paths:
          /orders:
            get: {operationId: list, responses: {'200': {description: The orders.}}}
            delete: {operationId: clear, responses: {'204': {description: Gone.}}}
        """;
    private static final String RULES =
            "rules: {no-delete: {given: $.paths.*.delete, severity: warn, then: {function: falsy}}}";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void diff_takes_its_defaults_from_the_project_and_says_so_where_asked() throws IOException {
        write("base.yaml", BASE);
        write("revision.yaml", BASE.replace("list", "listOrders"));
        write("tenet.yaml", "diff: {categories: sdk, fail-on: warning}");

        assertThat(run("diff", "base.yaml", "revision.yaml")).isEqualTo(1);
        assertThat(err.toString())
                .isEqualToIgnoringNewLines(
                        "Where a break is meant: tenet accept base.yaml revision.yaml --reason 'why'");
        assertThat(run("diff", "base.yaml", "revision.yaml", "--verbose")).isEqualTo(1);
        assertThat(err.toString()).contains("tenet.yaml: categories sdk; fail-on warning");
        assertThat(run("diff", "base.yaml", "revision.yaml", "--category", "wire"))
                .isEqualTo(0);
        assertThat(run("diff", "base.yaml", "revision.yaml", "--fail-on", "none"))
                .isEqualTo(0);
    }

    @Test
    void lint_takes_rulesets_and_severity_from_the_project() throws IOException {
        write("api/base.yaml", BASE);
        write("rules/mine.yaml", RULES);
        write("tenet.yaml", "lint: {rulesets: [rules/mine.yaml], fail-severity: warn}");

        assertThat(run("lint", "api/base.yaml", "-f", "text")).isEqualTo(1);
        assertThat(out.toString()).contains("no-delete");
        assertThat(run("lint", "api/base.yaml", "-F", "error")).isEqualTo(0);
    }

    @Test
    void lint_leaves_out_what_the_baseline_of_the_project_knows() throws IOException {
        write("api/base.yaml", BASE);
        write("rules.yaml", RULES.replace("warn", "error"));
        write("tenet.yaml", "lint: {rulesets: [rules.yaml], baseline: known.json}");

        assertThat(run("lint", "api/base.yaml")).isEqualTo(2);
        assertThat(run("lint", "api/base.yaml", "--write-baseline")).isEqualTo(0);
        assertThat(folder.resolve("known.json")).exists();
        assertThat(run("lint", "api/base.yaml")).isEqualTo(0);
        write("api/base.yaml", BASE + "  /more:\n    delete: {responses: {'204': {description: Gone.}}}\n");
        assertThat(run("lint", "api/base.yaml")).isEqualTo(1);
    }

    @Test
    void a_contract_may_map_its_paths_in_its_own_way() throws IOException {
        write("v1.yaml", BASE);
        write("v2.yaml", BASE.replace("/orders:", "/v2/orders:"));
        write("rules.yaml", "rules: {}");
        String manifest = "contracts: {v2: {path: v2.yaml, baselines: v1.yaml%s}}\nlint: {rulesets: rules.yaml}\n"
                + "diff: {map-path: {/orders: /v3/orders}}\n";
        write("tenet.yaml", String.format(manifest, ""));
        assertThat(run("check")).isEqualTo(1);

        write("tenet.yaml", String.format(manifest, ", map-path: {/orders: /v2/orders}"));
        assertThat(run("check")).isEqualTo(0);
        assertThat(run("diff", "v1.yaml", "v2.yaml")).isEqualTo(0);
    }

    @Test
    void a_contract_of_a_target_that_is_not_there_is_told_with_its_place() throws IOException {
        write("tenet.yaml", "generate: {x: {kind: java-client, contract: nope.yaml}}");
        assertThat(run("generate")).isEqualTo(2);
        assertThat(out + err.toString()).contains("tenet.yaml:1:35: contract nope.yaml: no such file; check the path");

        write("tenet.yaml", "generate: {x: {kind: java-client, contract: api.yaml, output: ~/x}}");
        assertThat(run("generate")).isEqualTo(2);
        assertThat(err.toString())
                .contains("generate.x.output begins with ~, which only a shell knows; write the folder out");
    }

    @Test
    void a_mistake_in_the_file_stops_every_command_that_reads_it() throws IOException {
        write("base.yaml", BASE);
        write("tenet.yaml", "diff: {fail-on: warn}");

        for (String[] call : new String[][] {
            {"diff", "base.yaml", "base.yaml"},
            {"lint", "base.yaml"},
            {"check"},
            {"accept", "base.yaml", "base.yaml", "--reason", "x"}
        }) {
            assertThat(run(call)).isEqualTo(2);
            assertThat(err.toString()).contains("tenet.yaml:1:17: diff.fail-on cannot be \"warn\"");
            err.getBuffer().setLength(0);
        }
    }

    @Test
    void from_a_failing_check_to_an_accepted_change() throws IOException {
        write("base.yaml", BASE);
        write("revision.yaml", BASE.replaceAll("(?m)^ *delete.*\n", ""));
        write("rules.yaml", RULES);
        write(
                "tenet.yaml",
                "contracts: {orders: {path: revision.yaml, baselines: base.yaml}}\nlint: {rulesets: rules.yaml}");

        assertThat(run("check")).isEqualTo(1);
        assertThat(out.toString()).contains("tenet accept base.yaml revision.yaml --reason 'why'");
        assertThat(run("accept", "base.yaml", "revision.yaml", "--reason", "nobody clears", "--who", "Ann"))
                .isEqualTo(0);
        assertThat(Files.readString(folder.resolve(".tenet/accepted.yaml")))
                .contains(
                        "- rule: operation-removed",
                        "contract: \"orders\"",
                        "reason: \"nobody clears\"",
                        "who: \"Ann\"");
        assertThat(run("check")).isEqualTo(0);
        assertThat(run("diff", "base.yaml", "revision.yaml")).isEqualTo(0);
        assertThat(run("accept", "base.yaml", "revision.yaml", "--reason", "again"))
                .isEqualTo(0);
        assertThat(out.toString()).contains("Nothing to accept: no such change fails");
    }

    @Test
    void accept_keeps_what_is_there_and_takes_only_the_rules_that_are_named() throws IOException {
        write("base.yaml", BASE);
        write("revision.yaml", BASE.replaceAll("(?m)^ *delete.*\n", "").replace("list", "listOrders"));
        write("accepted.yaml", "# ours\n");

        assertThat(run(
                        "accept",
                        "base.yaml",
                        "revision.yaml",
                        "operation-id-changed",
                        "--category",
                        "wire,sdk",
                        "--accept",
                        "accepted.yaml",
                        "--reason",
                        "a",
                        "--until",
                        "2.0.0",
                        "--ticket",
                        "T-1",
                        "--who",
                        "x"))
                .isEqualTo(0);
        assertThat(Files.readString(folder.resolve("accepted.yaml"))).isEqualTo("""
            # ours

            - rule: operation-id-changed
              operation: "GET /orders"
              pointer: "/paths/~1orders/get/operationId"
              reason: "a"
              who: "x"
              ticket: "T-1"
              until: "2.0.0"
            """);
    }

    @Test
    void accept_wants_a_reason_a_known_rule_and_an_end_that_is_one() throws IOException {
        write("base.yaml", BASE);

        assertThat(run("accept", "base.yaml", "base.yaml", "--reason", " ")).isEqualTo(2);
        assertThat(run("accept", "base.yaml", "base.yaml", "operation-remove", "--reason", "x"))
                .isEqualTo(2);
        assertThat(run("accept", "base.yaml", "base.yaml", "--reason", "x", "--until", "soon"))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains(
                        "--reason is empty",
                        "did you mean 'operation-removed'?",
                        "--until is neither a date nor a version");
        assertThat(folder.resolve(".tenet")).doesNotExist();
    }

    @Test
    void init_writes_what_is_missing_and_check_runs_with_it() throws IOException {
        write("api/openapi.yaml", BASE);

        assertThat(run("init", "--dry-run")).isEqualTo(0);
        assertThat(folder.resolve("tenet.yaml")).doesNotExist();
        assertThat(run("init")).isEqualTo(0);
        assertThat(out.toString()).contains("wrote  tenet.yaml", "Next:  tenet check");
        String before = Files.readString(folder.resolve("tenet.yaml"));
        assertThat(run("init")).isEqualTo(0);
        assertThat(out.toString()).contains("kept   tenet.yaml (it is there already)");
        assertThat(folder.resolve("tenet.yaml")).hasContent(before);
        assertThat(run("check", "-F", "error")).isIn(0, 1);
        assertThat(out.toString()).containsPattern("api +lint");
    }

    @Test
    void check_without_a_file_names_the_way_to_one() {
        assertThat(run("check")).isEqualTo(2);
        assertThat(err.toString()).contains("there is no tenet.yaml here or above; write one with: tenet init");
    }

    private int run(String... arguments) {
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false, false, false, 80);
        Stdin nothing = new Stdin(InputStream.nullInputStream(), true);
        int exitCode = new Tenet(terminal, nothing, new LintEngine(), EngineHome.engine(), folder).run(arguments);
        terminal.out().flush();
        terminal.err().flush();
        return exitCode;
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
