package dev.tenet.linter.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenet.contract.finding.LintFinding;
import dev.tenet.contract.finding.UsedBy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintSessionTest {
    private static final String NO_STRINGS = """
            rules:
              no-strings:
                given: "$..type"
                then: {function: pattern, functionOptions: {notMatch: string}}
            """;

    @TempDir
    Path path;

    @Test
    void a_finding_names_the_operations_that_reach_it() throws Exception {
        Folder folder = new Folder(path)
                .with("api.yaml", """
                openapi: 3.1.0
                paths:
                  /a:
                    get: {x: {$ref: '#/components/schemas/Outer'}, y: {$ref: '#/components/schemas/Inner'}}
                    parameters: [{$ref: '#/components/schemas/Inner'}]
                  /b: {$ref: 'items.yaml#/b'}
                webhooks:
                  done: {post: {x: {$ref: '#/components/schemas/Outer'}}}
                components:
                  schemas:
                    Outer: {properties: {inner: {$ref: '#/components/schemas/Inner'}}}
                    Inner: {type: string}
                    Loop: {items: {$ref: '#/components/schemas/Loop'}, type: string}
                    Alone: {type: string}
                """)
                .with("items.yaml", "b: {put: {x: {$ref: 'api.yaml#/components/schemas/Inner'}, type: string}}");

        List<LintFinding> findings = folder.lint(NO_STRINGS, new LintSession.Details(true, false, false), "api.yaml");

        assertThat(findings)
                .filteredOn(finding -> finding.path().contains("Inner"))
                .flatExtracting(LintSessionTest::users)
                .containsExactlyInAnyOrder("GET /a 4:9", "/a 3:6", "POST done 8:15", "PUT /b 6:6");
        assertThat(findings)
                .filteredOn(finding -> finding.path().contains("Alone"))
                .flatExtracting(LintSessionTest::users)
                .isEmpty();
        assertThat(findings)
                .filteredOn(finding -> finding.path().contains("Loop"))
                .flatExtracting(LintSessionTest::users)
                .containsExactly("#/components/schemas/Loop/items 13:18");
        assertThat(findings)
                .filteredOn(finding -> finding.source().endsWith("items.yaml"))
                .flatExtracting(LintSessionTest::users)
                .containsExactly("PUT /b 6:6");
    }

    @Test
    void only_the_first_users_are_named_and_the_others_counted() throws Exception {
        StringBuilder paths = new StringBuilder("paths:\n");
        for (int i = 0; i < 25; i++) {
            paths.append("  /").append(i).append(": {get: {x: {$ref: '#/c'}}}\n");
        }
        Folder folder = new Folder(path).with("api.yaml", paths + "c: {type: string}\n");
        UsedBy usedBy = folder.lint(NO_STRINGS, new LintSession.Details(true, false, false), "api.yaml")
                .get(0)
                .usedBy();
        assertThat(usedBy.places()).hasSize(10);
        assertThat(usedBy.count()).isEqualTo(25);
    }

    @Test
    void a_component_that_another_document_refers_to_is_used_where_that_is_asked_for() throws Exception {
        String unused = "extends: [[spectral:oas, off]]\nrules: {oas3-unused-component: true}\n";
        Folder folder = new Folder(path)
                .with("api.yaml", "openapi: 3.1.0\nx: {$ref: 'shared.yaml#/components/schemas/A/properties/a'}\n")
                .with("shared.yaml", """
                        openapi: 3.1.0
                        components:
                          schemas:
                            A: {properties: {a: {}}}
                            B: {}
                        """);
        List<List<String>> names = new ArrayList<>();
        for (boolean across : new boolean[] {false, true}) {
            names.add(
                    folder
                            .lint(unused, new LintSession.Details(false, false, across), "api.yaml", "shared.yaml")
                            .stream()
                            .map(finding -> finding.path().get(2))
                            .toList());
        }
        assertThat(names).containsExactly(List.of("A", "B"), List.of("B"));
    }

    private static List<String> users(LintFinding finding) {
        return finding.usedBy().places().stream()
                .map(place -> place.name() + " " + place.range().start())
                .toList();
    }
}
