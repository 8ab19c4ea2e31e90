package dev.tenet.generator.changelog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.finding.Category;
import dev.tenet.contract.finding.Comparison;
import dev.tenet.contract.model.Contract;
import dev.tenet.diff.ContractDiff;
import dev.tenet.diff.DiffOptions;
import dev.tenet.diff.rules.RuleCatalogue;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangelogTest {
    private static final String BASE = """
            openapi: 3.1.0
            info: {title: Orders, version: 1.0.0}
            paths:
              /orders:
                get:
                  operationId: listOrders
                  parameters: [{name: status, in: query, schema: {type: string}}]
                  responses: {"204": {description: Nothing.}}
              /orders/{id}:
                delete: {operationId: removeOrder, responses: {"204": {description: Nothing.}}}
            """;
    private static final String REVISION = """
            openapi: 3.1.0
            info: {title: Orders, version: 1.1.0}
            paths:
              /orders:
                get:
                  operationId: findOrders
                  description: All of them.
                  deprecated: true
                  parameters:
                    - {name: since, in: query, schema: {type: string}}
                    - {name: status, in: query, schema: {type: string, maxLength: 9}}
                  responses: {"204": {description: Nothing.}}
            """;

    @Test
    void an_entry_tells_what_changed_and_what_to_do() {
        assertThat(entry("2.0.0", "a").text()).isEqualTo("""
                        ## 2.0.0

                        ### Breaking for callers

                        - `GET /orders`: operationId 'listOrders' became 'findOrders'. Call the method under its new name.
                        - `DELETE /orders/{id}`: operation DELETE /orders/{id} removed. Do not call it any more.

                        ### Breaking on the wire

                        - `GET /orders`: query parameter 'status': maxLength 9 added. Check what you send.

                        ### Deprecated

                        - `GET /orders`: operation GET /orders is deprecated now, without a date of sunset.

                        ### Added

                        - `GET /orders`: query parameter 'since' added.

                        ### Documentation

                        - `GET /orders`: operation: description changed.
                        """);
    }

    @Test
    void the_first_entry_makes_the_file() {
        assertThat(Changelog.of(Optional.empty())
                        .with(new ChangelogEntry("1.0.0", "-", Optional.of("2026-11-23"), List.of()))
                        .text())
                .isEqualTo("""
                        # Changelog

                        <!-- tenet: 1.0.0 since - -->
                        ## 1.0.0 - 2026-11-23

                        Nothing that callers see has changed.
                        <!-- tenet: end -->
                        """);
    }

    @Test
    void entries_come_newest_first_and_the_same_again_changes_nothing() {
        Changelog once =
                Changelog.of(Optional.empty()).with(plain("1.0.0", "a")).with(plain("1.1.0", "b"));

        assertThat(once.text()).containsSubsequence("# Changelog", "## 1.1.0", "## 1.0.0");
        assertThat(once.with(plain("1.1.0", "b"))).isEqualTo(once);
        assertThat(once.with(plain("1.0.0", "a"))).isEqualTo(once);
    }

    @Test
    void an_entry_since_the_same_baseline_is_replaced_whatever_its_version() {
        Changelog log = Changelog.of(Optional.empty())
                .with(plain("1.0.0", "a"))
                .with(plain("1.1.0", "b"))
                .with(plain("2.0.0", "b"));

        assertThat(log.text()).contains("## 2.0.0", "## 1.0.0").doesNotContain("1.1.0");
    }

    @Test
    void what_people_wrote_stays() {
        String own = """
                # History of the SDK

                We follow semver.

                ## 0.9.0

                - By hand.
                """;
        Changelog log = Changelog.of(Optional.of(own)).with(plain("1.0.0", "a"));
        String edited = log.text().replace("<!-- tenet: end -->\n", "<!-- tenet: end -->\n\nThanks, Ada!\n");

        assertThat(log.text())
                .startsWith("# History of the SDK\n\nWe follow semver.\n\n<!-- tenet: 1.0.0")
                .endsWith("## 0.9.0\n\n- By hand.\n");
        assertThat(new Changelog(edited).with(plain("1.0.0", "a")).text()).isEqualTo(edited);
        assertThat(new Changelog(edited).with(plain("1.1.0", "b")).text())
                .containsSubsequence("We follow semver.", "## 1.1.0", "## 1.0.0", "Thanks, Ada!", "## 0.9.0");
    }

    @Test
    void names_from_a_contract_mean_nothing_in_markdown() {
        assertThat(MarkdownText.of("'<!-- tenet: end -->\n# x' and *a* [b](c) _d_ snake_case `e` &lt;"))
                .isEqualTo(
                        "'\\<\\!-- tenet: end --\\> \\# x' and \\*a\\* \\[b\\](c) \\_d\\_ snake_case \\`e\\` \\&lt;");
        assertThat(MarkdownText.code("GET /a`b\n")).isEqualTo("`GET /a'b`");
    }

    @Test
    void every_rule_that_has_advice_exists() {
        assertThat(RuleCatalogue.rules().stream().map(rule -> rule.id()).toList())
                .containsAll(new WhatToDo().byRule().keySet());
    }

    private static ChangelogEntry plain(String version, String since) {
        return new ChangelogEntry(version, since, Optional.empty(), List.of());
    }

    private static ChangelogEntry entry(String version, String since) {
        Comparison comparison = new ContractDiff(new DiffOptions(EnumSet.allOf(Category.class), List.of()))
                .compare(contract(BASE), contract(REVISION));
        return ChangelogEntry.of(version, since, Optional.empty(), "java-client", comparison);
    }

    private static Contract contract(String text) {
        ContractReader reader = new ContractReader(ReaderOptions.DEFAULT);
        return reader.contract(reader.parse("orders.yaml", text));
    }
}
