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

class ReportCommandTest {
    private static final String CONTRACT = """
            openapi: 3.1.0
            info: {title: %s, version: 1.0.0}
            paths:
              /pets:
                get:
                  operationId: listPets
                  parameters:
                    - {name: limit, in: query, schema: {type: integer, maximum: %d}}
                  responses:
                    '200': {description: Pets.}
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void contracts_of_three_teams() throws IOException {
        contract("base/billing/fine.yaml", "fine", 100);
        contract("base/billing/stricter.yaml", "stricter", 100);
        contract("base/search/<b>.yaml", "hostile", 100);
        contract("base/shop/broken.yaml", "broken", 100);
        contract("api/billing/fine.yaml", "fine", 100);
        contract("api/billing/stricter.yaml", "stricter", 50);
        contract("api/search/<b>.yaml", "hostile", 50);
        contract("api/shop/broken.yaml", "broken", 100);
        Files.writeString(folder.resolve(".spectral.yaml"), "rules: {}\n");
        project("team: 'team {folder}'");
    }

    @Test
    void an_overview_lists_teams_and_contracts_worst_first() {
        assertThat(run("check", "-f", "overview")).isEqualTo(1);
        assertThat(out.toString()).isEqualTo("""
                4 contracts of 3 teams: 2 failed

                team                         contracts failed breaking  risky errors warnings
                team billing                         2      1        1      0      0        0
                team search                          1      1        1      0      0        0
                team shop                            1      0        0      0      0        0

                worst first
                failed  api/billing/stricter.yaml
                        1 breaking change
                failed  api/search/<b>.yaml
                        1 breaking change
                """);
    }

    @Test
    void reports_of_parts_say_together_what_one_of_all_says() throws IOException {
        assertThat(run("check", "-f", "json=" + folder.resolve("all.json"))).isEqualTo(1);
        assertThat(run("check", "api/billing/*.yaml", "-f", "json=" + folder.resolve("1.json")))
                .isEqualTo(1);
        assertThat(run("check", "api/s*/*.yaml", "-f", "json=" + folder.resolve("2.json")))
                .isEqualTo(1);
        assertThat(run("report", "merge", "1.json", "2.json", "-f", "json=" + folder.resolve("merged.json")))
                .isEqualTo(1);
        assertThat(Files.readString(folder.resolve("merged.json")))
                .isEqualToIgnoringNewLines(Files.readString(folder.resolve("all.json")));
        assertThat(run(
                        "report",
                        "merge",
                        "1.json",
                        "2.json",
                        "-f",
                        "text=" + folder.resolve("merged.txt"),
                        "-f",
                        "html=" + folder.resolve("merged.html")))
                .isEqualTo(1);
        assertThat(run(
                        "check",
                        "-f",
                        "overview=" + folder.resolve("all.txt"),
                        "-f",
                        "overview-html=" + folder.resolve("all.html")))
                .isEqualTo(1);
        assertThat(folder.resolve("merged.txt")).hasSameTextualContentAs(folder.resolve("all.txt"));
        assertThat(folder.resolve("merged.html")).hasSameTextualContentAs(folder.resolve("all.html"));
        assertThat(Files.readString(folder.resolve("all.html")))
                .contains("&lt;b&gt;.yaml")
                .doesNotContain("<b>.yaml");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void what_cannot_be_checked_comes_first_and_decides_the_exit_code() throws IOException {
        Files.writeString(folder.resolve("api/shop/broken.yaml"), "openapi: 3.1.0\npaths: [\n");
        project("");
        run("check", "api/shop/broken.yaml", "-f", "json=" + folder.resolve("broken.json"));
        run("check", "api/billing/stricter.yaml", "-f", "json=" + folder.resolve("failed.json"));
        assertThat(run("report", "merge", "failed.json", "broken.json")).isEqualTo(2);
        assertThat(out.toString())
                .startsWith("2 contracts of 2 teams: 1 failed, 1 could not be checked\n")
                .contains("worst first\nbroken  api/shop/broken.yaml\n", "api/shop/broken.yaml:");
    }

    @Test
    void a_team_that_is_not_named_is_the_folder() throws IOException {
        project("");
        run("check", "-f", "overview-markdown");
        assertThat(out.toString()).contains("| api/billing | 2 | 1 | 1 | 0 | 0 | 0 |");
    }

    @Test
    void other_files_are_refused() throws IOException {
        Files.writeString(folder.resolve("text.json"), "no json");
        Files.writeString(folder.resolve("other.json"), "{\"contracts\": []}");
        assertThat(run("report", "merge", "text.json")).isEqualTo(2);
        assertThat(run("report", "merge", "other.json")).isEqualTo(2);
        assertThat(run("report", "merge", "none.json")).isEqualTo(2);
        assertThat(run("report", "join", "none.json")).isEqualTo(2);
        assertThat(run("report", "merge")).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString())
                .contains("text.json:1:", "this is no JSON", "other.json: this is no JSON report of tenet check; ")
                .contains("none.json: no such file", "'join' is none of merge", "FILE")
                .doesNotContain("Exception");
    }

    private void project(String team) throws IOException {
        Files.writeString(folder.resolve("tenet.yaml"), """
                contracts:
                  api:
                    path: api
                    baselines: [base]
                    %s
                """.formatted(team));
    }

    private void contract(String path, String title, int maximum) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, CONTRACT.formatted(title, maximum));
    }

    private int run(String... arguments) {
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false, false, false, 80);
        return new Tenet(terminal, Stdin.system(), new LintEngine(), EngineHome.engine(), folder).run(arguments);
    }
}
