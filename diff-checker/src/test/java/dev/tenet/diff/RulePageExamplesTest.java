package dev.tenet.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.finding.Finding;
import dev.tenet.contract.model.Contract;
import dev.tenet.diff.rules.AnnotationRule;
import dev.tenet.diff.rules.BoundRule;
import dev.tenet.diff.rules.CompositionRule;
import dev.tenet.diff.rules.KeywordRule;
import dev.tenet.diff.rules.ObjectRule;
import dev.tenet.diff.rules.Rule;
import dev.tenet.diff.rules.RuleCatalogue;
import dev.tenet.diff.rules.RulePages;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The example on the page of a rule about schemas is one of that rule. */
class RulePageExamplesTest {
    private static final Pattern EXAMPLE =
            Pattern.compile("```yaml\n# base\n(.*?)# revision\n(.*?)```", Pattern.DOTALL);

    static Stream<String> rulesAboutSchemas() {
        return RuleCatalogue.rules().stream()
                .filter(rule -> rule instanceof BoundRule
                        || rule instanceof KeywordRule
                        || rule instanceof ObjectRule
                        || rule instanceof CompositionRule
                        || rule instanceof AnnotationRule)
                .filter(rule -> rule != CompositionRule.SCHEMA_ADDED && rule != CompositionRule.SCHEMA_REMOVED)
                .map(Rule::id);
    }

    @ParameterizedTest
    @MethodSource("rulesAboutSchemas")
    void the_example_of_a_page_breaks_its_rule(String rule) {
        Matcher example = EXAMPLE.matcher(RulePages.page(rule).orElseThrow());
        assertThat(example.find()).isTrue();
        Contract base = contract("base", example.group(1));
        Contract revision = contract("revision", example.group(2));
        assertThat(new ContractDiff(DiffOptions.DEFAULT).compare(base, revision).changes())
                .extracting(Finding::rule)
                .contains(rule);
    }

    /** The schema as what is sent and what comes back. */
    private static Contract contract(String name, String schema) {
        String text = """
                openapi: 3.1.0
                info: {title: Orders, version: 1.0.0}
                paths:
                  /orders:
                    post:
                      requestBody:
                        content:
                          application/json:
                            schema: {$ref: "#/components/schemas/Order"}
                      responses:
                        "201":
                          description: The order as it was stored.
                          content:
                            application/json:
                              schema: {$ref: "#/components/schemas/Order"}
                components:
                  schemas:
                    Card: {type: object, required: [number]}
                    Invoice: {type: object, required: [email]}
                    Order:
                """ + schema.indent(6);
        ContractReader reader = new ContractReader(ReaderOptions.DEFAULT, Path.of(""), InputStream.nullInputStream());
        return reader.contract(reader.parse(name + ".yaml", text.replace("#/…/", "#/components/schemas/")));
    }
}
