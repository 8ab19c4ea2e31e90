package dev.tenet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes away, who is hit and which version it is, as a user asks for it. */
class LifeCommandsTest {
    private static final String BASE = """
            openapi: 3.1.0
            info: {title: Orders, version: 1.0.0}
            paths:
              /v1/orders:
                get: {operationId: list, responses: {'200': {description: The orders.}}}
                delete: {operationId: clear, deprecated: true, x-sunset: 'SUNSET', responses: {'204': {description: Gone.}}}
            """;
    private static final String CLEAR =
            BASE.lines().filter(line -> line.contains("clear")).findFirst().orElseThrow();

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void a_removal_passes_from_the_day_of_its_sunset_on() throws IOException {
        write("early.yaml", BASE.replace("SUNSET", LocalDate.now().plusDays(10).toString()));
        write("late.yaml", BASE.replace("SUNSET", LocalDate.now().toString()));
        write("revision.yaml", BASE.replace(CLEAR, ""));

        assertThat(run("diff early.yaml revision.yaml")).isEqualTo(1);
        assertThat(run("diff late.yaml revision.yaml --category wire,policy")).isEqualTo(0);
        assertThat(out.toString()).contains("after its sunset on " + LocalDate.now());
    }

    @Test
    void a_diff_says_whom_it_hits_and_a_policy_lowers_what_hits_nobody() throws IOException {
        write("base.yaml", BASE.replace("SUNSET", "2999-01-01"));
        write("revision.yaml", BASE.replace(CLEAR, ""));
        write("consumers/shop.log", "GET /v1/orders 200 7\n");
        write("consumers/crm.log", "DELETE /v1/orders 204 1\n");

        assertThat(run("diff base.yaml revision.yaml --consumers consumers/*")).isEqualTo(1);
        assertThat(out.toString()).contains("hits crm").doesNotContain("shop");
        assertThat(run("diff base.yaml revision.yaml --consumers all=consumers/*"))
                .isEqualTo(1);
        assertThat(out.toString()).contains("hits all");

        write("tenet.yaml", """
                contracts: {orders: {path: revision.yaml, baselines: base.yaml}}
                diff:
                  consumers: consumers/shop.log
                  overrides: [{consumers: none, severity: warning, reason: nobody uses it}]
                lint: {rulesets: rules.yaml}
                """);
        write("rules.yaml", "rules: {}");
        out.getBuffer().setLength(0);
        assertThat(run("diff base.yaml revision.yaml")).isEqualTo(0);
        assertThat(out.toString()).contains("hits no known consumer", "nobody uses it");
        out.getBuffer().setLength(0);
        assertThat(run("check -f json")).isEqualTo(0);
        assertThat(out.toString()).contains("\"consumers\":[]");
        assertThat(run("diff base.yaml revision.yaml --consumers consumers/crm.log"))
                .isEqualTo(1);
    }

    @Test
    void a_consumer_that_uses_nothing_of_the_contract_is_told_of() throws IOException {
        write("base.yaml", BASE.replace("SUNSET", "2999-01-01"));
        write("stranger.log", "GET /invoices 200 7\n");
        write("rules.yaml", "rules: {}");
        write("tenet.yaml", """
                contracts: {orders: {path: base.yaml, baselines: base.yaml}}
                diff: {consumers: stranger.log}
                lint: {rulesets: rules.yaml}
                """);

        assertThat(run("diff base.yaml base.yaml")).isEqualTo(0);
        assertThat(run("check")).isEqualTo(0);
        assertThat(err.toString())
                .isEqualTo("consumer stranger: nothing that it uses is in the contract; check its file\n".repeat(2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "diff base.yaml base.yaml --consumers none/*.json | none/*.json: no such file of a consumer",
                "diff base.yaml base.yaml --consumers odd.txt | odd.txt:1:1: shows no consumer",
                "diff base.yaml base.yaml --consumers odd.json | odd.json:1:1: shows no consumer",
                "diff base.yaml base.yaml --consumers broken.json | broken.json:1:",
                "diff base.yaml base.yaml --consumers wrong.log | wrong.log:2:1: no line of a summary",
                "deprecations base.yaml --within soon | --within: \"soon\" is no number of days",
                "deprecations base.yaml --today soon | --today: \"soon\" is no date",
                "deprecations | name a contract",
                "version base.yaml base.yaml --maven nope.xml | nope.xml: there is no such file",
                "version base.yaml base.yaml --maven odd.txt | odd.txt:1:",
                "version base.yaml base.yaml --maven bomb.xml | bomb.xml:",
            })
    void what_is_wrong_is_told_with_exit_code_2(String call, String message) throws IOException {
        write("base.yaml", BASE.replace("SUNSET", "2999-01-01"));
        write("odd.txt", "just a text");
        write("odd.json", "[1, 2]");
        write("broken.json", "{\"interactions\": [");
        write("wrong.log", "GET /orders 200 1\nGET orders\n");
        write("bomb.xml", """
                <!DOCTYPE project [<!ENTITY a SYSTEM "base.yaml">]>
                <project><version>&a;</version></project>
                """);

        assertThat(run(call)).isEqualTo(2);
        assertThat(err.toString()).contains(message).doesNotContain("\tat ");
    }

    @Test
    void deprecations_are_listed_over_all_contracts_and_fail_where_asked() throws IOException {
        write("a/base.yaml", BASE.replace("SUNSET", "2026-12-01"));
        write("b/base.yaml", BASE.replace("SUNSET", "2026-11-01"));
        write("tenet.yaml", "contracts: {all: .}");

        assertThat(run("deprecations --today 2026-11-23")).isEqualTo(0);
        assertThat(out.toString())
                .containsSubsequence("2026-11-01", "b/base.yaml:6:13", "2026-12-01", "a/base.yaml:6:13")
                .endsWith("1 overdue, 1 in the next 90 days, 0 later, 0 without a date\n");
        assertThat(run("deprecations --today 2026-11-23 --fail-on-overdue")).isEqualTo(1);
        assertThat(run("deprecations a/base.yaml --today 2026-11-23 --fail-on-overdue"))
                .isEqualTo(0);
        out.getBuffer().setLength(0);
        assertThat(run("deprecations a/base.yaml --today 2026-11-23 --within 1w"))
                .isEqualTo(0);
        assertThat(out.toString()).contains("0 in the next 7 days, 1 later, 0 without a date (--all lists them)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "1.0.0 | 1.1.0 | - | 0 | the paths say v1, which agrees with info.version",
                "1.0.0 | 2.0.0 | - | 1 | the paths say v1, and info.version 2.0.0: serve version 2 under /v2, beside what is there",
                "2.0.0 | 3.0.0 | - | 0 | the paths say v1, and info.version 3.0.0, as before",
                "0.1.0 | 0.2.0 | - | 0 | the paths say v1, which agrees with info.version",
                "1.0.0 | first | - | 0 | the paths say v1; info.version is no semantic version",
                "1.0.0 | 1.1.0 | <version>1.1.0-SNAPSHOT</version> | 0 | pom.xml says 1.1.0-SNAPSHOT, which agrees with info.version",
                "1.0.0 | 1.1.0 | <version>1.0.9</version> | 1 | pom.xml says 1.0.9, and info.version 1.1.0: raise that of pom.xml",
                "1.0.0 | 1.1.0 | <version>2.0.0</version> | 1 | pom.xml says 2.0.0, and info.version 1.1.0: raise that of the contract",
                "1.0.0 | 1.1.0 | <parent><version>1.1.0</version></parent> | 0 | pom.xml says 1.1.0, which agrees with info.version",
                "1.0.0 | 1.1.0 | <version>${revision}</version><properties><revision>1.1.0</revision></properties> | 0 | pom.xml says 1.1.0, which agrees with info.version",
                "1.0.0 | 1.1.0 | <version>${revision}</version> | 0 | pom.xml says ${revision}, which is no semantic version",
            })
    void the_version_has_to_agree_with_the_paths_and_with_maven(
            String from, String to, String pom, int code, String said) throws IOException {
        write("base.yaml", BASE.replace("1.0.0", from));
        write("api/revision.yaml", BASE.replace("1.0.0", to));
        if (pom != null) {
            write(
                    "pom.xml",
                    "<project><dependencies><dependency><version>9</version></dependency></dependencies>" + pom
                            + "</project>");
        }

        assertThat(run("version base.yaml api/revision.yaml" + (pom == null ? "" : " --maven pom.xml")))
                .isEqualTo(code);
        assertThat(out.toString().lines()).contains(said);
    }

    @Test
    void a_pom_that_nobody_named_fails_nothing() throws IOException {
        write("base.yaml", BASE);
        write("api/revision.yaml", BASE);
        write("pom.xml", "<project><version>3.0.0</version></project>");

        assertThat(run("version base.yaml api/revision.yaml -f json")).isEqualTo(0);
        assertThat(out.toString())
                .contains("\"what\":\"pom.xml\",\"version\":\"3.0.0\",\"outcome\":\"noted\"")
                .contains("\"what\":\"paths\",\"version\":\"v1\",\"outcome\":\"agrees\"");

        write("api/pom.xml", "no project");
        out.getBuffer().setLength(0);
        assertThat(run("version base.yaml api/revision.yaml")).isEqualTo(0);
        assertThat(out.toString()).doesNotContain("pom.xml");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private int run(String call) {
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false, false, false, 100);
        int code = new Tenet(
                        terminal,
                        new Stdin(InputStream.nullInputStream(), false),
                        new LintEngine(),
                        EngineHome.engine(),
                        folder)
                .run(call.split(" "));
        terminal.out().flush();
        terminal.err().flush();
        return code;
    }
}
