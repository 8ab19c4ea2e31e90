package dev.tenet.linter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.linter.ruleset.Ruleset;
import dev.tenet.linter.ruleset.RulesetReader;
import dev.tenet.linter.run.LintResult;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rulesets that speak of AsyncAPI and Arazzo documents, too. */
class OtherDocumentsTest {
    private static LintResult lint(String document) throws Exception {
        Ruleset ruleset = new RulesetReader(LinterFunctions.registry(), ReaderOptions.DEFAULT, Optional.empty())
                .parse("rules.yaml", """
                        extends: [spectral:oas, spectral:asyncapi, spectral:arazzo]
                        rules: {asyncapi-schema: warn, asyncapi-info-contact: off, arazzo-step-stepId: info}
                        """);
        return new Linter(ruleset, false).lint(new ContractReader(ReaderOptions.DEFAULT), "api.yaml", document);
    }

    @Test
    void an_openapi_document_is_linted_with_the_rules_for_openapi() throws Exception {
        LintResult result = lint("{openapi: 3.0.0, info: {title: A, version: '1'}, paths: {}}");

        assertThat(result.findings())
                .extracting(finding -> finding.code())
                .contains("info-contact", "oas3-api-servers");
        assertThat(result.faults()).isEmpty();
    }

    @Test
    void for_another_document_it_is_said_once_that_its_rules_are_not_here() throws Exception {
        LintResult result = lint("{asyncapi: 2.6.0, info: {title: A, version: '1'}, channels: {}}");

        assertThat(result.findings()).isEmpty();
        assertThat(result.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.toString()).contains("AsyncAPI documents are not part of Tenet"));
    }
}
