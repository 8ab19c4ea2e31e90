package dev.tenet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code tenet lint} does beyond Spectral, with the real linter. */
class LintBeyondTest {
    private static final String DOCUMENT = """
            openapi: 3.1.0
            info: {title: Orders, version: '1'}
            tags: [{name: b}, {name: B}]
            paths:
              /orders:
                get: {responses: {'200': {$ref: '#/components/responses/Orders'}}}
            components:
              responses:
                Orders: {headers: {Total: {}}}
            """;
    private static final String RULES = """
            rules:
              tag-case:
                given: $.tags[*]
                severity: error
                then: {field: name, function: casing, functionOptions: {type: flat}}
              described:
                description: Responses are described.
                given: $.components.responses[*]
                then: {field: description, function: truthy}
            """;

    @TempDir
    Path folder;

    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    @BeforeEach
    void writeFiles() throws IOException {
        write("api.yaml", DOCUMENT);
        write("rules.yaml", RULES);
    }

    @Test
    void findings_of_the_baseline_do_not_count() throws IOException {
        String baseline = folder.resolve("lint-baseline.json").toString();
        assertThat(lint()).isEqualTo(1);
        assertThat(lint("--baseline", baseline)).isEqualTo(2);
        assertThat(err.toString()).contains("there is no such baseline; write it with --write-baseline");

        assertThat(lint("--baseline", baseline, "--write-baseline")).isZero();
        assertThat(err.toString()).contains("knows 2 findings now");
        write("api.yaml", DOCUMENT.replace("tags: [", "x-new: 1\ntags: [{name: a}, "));
        assertThat(lint("--baseline", baseline)).isZero();
        assertThat(out.toString()).contains("No results");
        assertThat(lint("--baseline", baseline, "--show-baseline")).isZero();
        assertThat(out.toString()).contains("2 problems");

        write("api.yaml", DOCUMENT.replace("{name: b}, {name: B}", "{name: b}, {name: C}"));
        assertThat(lint("--baseline", baseline)).isEqualTo(1);
        assertThat(out.toString()).contains("1 problem").contains("tags[1].name");
        assertThat(err.toString()).contains("tag-case is no longer found at api.yaml#/tags/[name=B]/name");
    }

    @Test
    void a_baseline_has_to_be_named_where_it_is_to_be_written_or_shown() {
        assertThat(lint("--write-baseline")).isEqualTo(1);
        assertThat(err.toString()).contains("--baseline FILE");
    }

    @Test
    void operations_that_use_a_value_are_shown_where_that_is_asked_for() {
        lint("-f", "text");
        assertThat(out.toString()).doesNotContain("used by");
        lint("-f", "text", "--show-related");
        assertThat(out.toString()).contains("\n    used by GET /orders at 6:9");
        lint("-f", "json", "--show-related");
        assertThat(out.toString()).doesNotContain("used by");
        lint("-f", "sarif");
        assertThat(out.toString()).contains("\"relatedLocations\"", "used by GET /orders");
    }

    @Test
    void a_rule_is_explained() {
        assertThat(lint("--explain", "described")).isZero();
        assertThat(out.toString()).contains("described: Responses are described.", "defined at ", """
                  on, severity warn
                """, """
                  given $.components.responses[*]
                    1 value, 1 objection
                    9:12 #/components/responses/Orders
                      description truthy objects: Responses are described.
                """);
        assertThat(lint("--explain", "describe")).isEqualTo(2);
        assertThat(err.toString()).contains("did you mean \"described\"?");
    }

    @Test
    void a_filter_that_fails_is_told_and_the_other_rules_run() throws IOException {
        write("rules.yaml", RULES + "  odd: {given: '$.tags[?(@.name.x.y)]', then: {function: falsy}}\n");
        assertThat(lint("-f", "text")).isEqualTo(1);
        assertThat(out.toString().lines()).hasSize(2);
        assertThat(err.toString()).contains("rule \"odd\" could not judge this").hasLineCount(1);
        assertThat(lint("--strict-ruleset")).isEqualTo(2);
    }

    @Test
    void rules_are_timed() {
        lint("--timing");
        assertThat(err.toString().lines())
                .anySatisfy(line -> assertThat(line).endsWith("rule"))
                .anySatisfy(line -> assertThat(line).matches(" +\\d+\\.\\d +2 +1  tag-case"));
    }

    @Test
    void functions_are_composed_of_others() throws IOException {
        write("rules.yaml", """
                x-tenet-functions:
                  documented:
                    anyOf:
                      - then: {field: description, function: truthy}
                      - then: {field: summary, function: truthy}
                    message: needs a description or a summary
                rules:
                  operations-documented: {given: "$.paths[*].get", severity: error, then: {function: documented}}
                """);
        assertThat(lint("-f", "text")).isEqualTo(1);
        assertThat(out.toString()).contains("operations-documented \"needs a description or a summary\"");
    }

    @Test
    void a_ruleset_is_taken_from_a_maven_artifact() throws IOException {
        Path jar = Files.createDirectories(folder.resolve("repository/com/acme/rules/1.0"))
                .resolve("rules-1.0.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry("lint/base.yaml"));
            zip.write(RULES.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("lint/rules.yaml"));
            zip.write("extends: ./base.yaml\nrules: {described: off}\n".getBytes(StandardCharsets.UTF_8));
        }
        write("rules.yaml", "extends: maven:com.acme:rules:1.0!/lint/rules.yaml\n");
        String before = System.getProperty("maven.repo.local");
        System.setProperty("maven.repo.local", folder.resolve("repository").toString());
        try {
            assertThat(lint("-f", "text")).isEqualTo(1);
        } finally {
            if (before == null) {
                System.clearProperty("maven.repo.local");
            } else {
                System.setProperty("maven.repo.local", before);
            }
        }
        assertThat(out.toString()).contains("tag-case").doesNotContain("described");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private int lint(String... options) {
        out = new StringWriter();
        err = new StringWriter();
        List<String> arguments =
                new ArrayList<>(List.of("lint", folder.resolve("api.yaml").toString()));
        arguments.addAll(List.of("-r", folder.resolve("rules.yaml").toString()));
        arguments.addAll(List.of(options));
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false, false, false, 80);
        return new Tenet(terminal, new Stdin(InputStream.nullInputStream(), false), new LintEngine())
                .run(arguments.toArray(String[]::new));
    }
}
