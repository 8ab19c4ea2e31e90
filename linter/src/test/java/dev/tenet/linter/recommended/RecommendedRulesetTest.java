package dev.tenet.linter.recommended;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenet.contract.finding.LintFinding;
import dev.tenet.linter.Linter;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What holds for the ruleset as a whole. */
class RecommendedRulesetTest {
    @Test
    void it_has_no_rule_of_the_name_of_one_of_spectral() {
        Set<String> spectral = new TreeSet<>();
        AllRules.read("spectral:oas")
                .plain()
                .all()
                .forEach(listed -> spectral.add(listed.rule().name()));

        assertThat(AllRules.names()).doesNotContainAnyElementsOf(spectral);
    }

    @Test
    void it_can_stand_beside_spectral() {
        Linter linter = AllRules.linter("extends: ['spectral:oas', 'tenet:recommended']");

        assertThat(AllRules.lint(linter, """
                openapi: 3.1.0
                info: {title: Orders, version: first}
                paths: {/orders.json: {}}
                """).findings())
                .extracting(LintFinding::code)
                .contains("info-contact", "semantic-version", "path-no-file-extension");
    }

    @Test
    void a_team_can_ask_for_one_style() {
        Linter linter = AllRules.linter("""
                extends: tenet:recommended
                rules:
                  property-style:
                    given: $
                    then: {function: tenetNamingStyle, functionOptions: {subject: properties, style: snake}}
                """);

        assertThat(AllRules.lint(linter, """
                openapi: 3.1.0
                components: {schemas: {Order: {properties: {customerId: {}, order_id: {}, createdAt: {}}}}}
                """).findings())
                .extracting(LintFinding::message)
                .contains("Property \"customerId\" is not snake_case.", "Property \"createdAt\" is not snake_case.");
    }

    @Test
    void what_hardly_any_operation_does_is_one_finding() {
        StringBuilder paths = new StringBuilder("openapi: 3.1.0\npaths:\n");
        for (int i = 0; i < 20; i++) {
            paths.append("  /a").append(i).append(": {get: {}}\n");
        }
        paths.append("  /b: {get: {summary: Get b}}\n");

        assertThat(AllRules.findings("operation-summary", paths.toString()))
                .extracting(LintFinding::message)
                .containsExactly("1 of 21 operations have a \"summary\"; say in a few words what each does.");
    }

    @Test
    void schemas_that_refer_to_themselves_are_walked_once() {
        assertThat(AllRules.findings("request-arrays-bounded", """
                openapi: 3.1.0
                paths:
                  /a:
                    post:
                      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Tree'}}}}
                components:
                  schemas:
                    Tree: {type: object, properties: {children: {type: array, items: {$ref: '#/components/schemas/Tree'}}}}
                """))
                .extracting(LintFinding::path)
                .containsExactly(java.util.List.of("components", "schemas", "Tree", "properties", "children"));
    }

    @Test
    void odd_documents_are_judged_without_faults() {
        for (String text : new String[] {
            "openapi: 3.1.0\npaths: []\n",
            "openapi: 3.1.0\npaths: {/a: null, /b: [], /c: {get: 1, put: {parameters: {}, responses: [], tags: 1}}}\n",
            "openapi: 3.1.0\ncomponents: {schemas: {A: [], B: null, C: {properties: [], required: {}, enum: 1, pattern: 2}}}\n",
            "openapi: 3.1.0\nservers: {}\nsecurity: 1\nwebhooks: {a: {post: {requestBody: []}}}\n",
            "swagger: '2.0'\ndefinitions: 1\nsecurityDefinitions: []\nschemes: {}\n",
        }) {
            assertThat(AllRules.lint(AllRules.linter("extends: [['tenet:recommended', all]]"), text)
                            .faults())
                    .as(text)
                    .isEmpty();
        }
    }
}
