package dev.tenet.diff.schema;

import dev.tenet.contract.finding.Level;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.StringNode;
import dev.tenet.diff.rules.KeywordRule;
import java.util.List;
import java.util.Optional;

/**
 * Tells that a text holds something else: nothing validates what is inside, so that is a warning. Up to OpenAPI 3.0 encoding and media type
 * were a matter of {@code format}; moving from there to {@code contentEncoding} or {@code contentMediaType} is no change.
 *
 * @param format the format that said the same up to 3.0; empty where none did
 * @param meaning what the format stood for
 */
record ContentChanges(String keyword, KeywordRule rule, String format, String meaning) implements SchemaRule {

    ContentChanges(String keyword, KeywordRule rule) {
        this(keyword, rule, "", "");
    }

    @Override
    public void compare(SchemaPair pair, Facts facts) {
        Values values = Values.of(pair, keyword);
        if (!values.areSame() && !meant(pair.base()).equals(meant(pair.revision()))) {
            facts.demand(
                    rule,
                    keyword + " changed from " + (values.base().isEmpty() ? "nothing" : values.oldText()) + " to "
                            + (values.revision().isEmpty() ? "nothing" : values.newText()),
                    values.oldPlace(),
                    values.newPlace(),
                    List.of(),
                    List.of(),
                    SchemaFact.Judging.BY_RULE.atLeast(Level.WARNING));
        }
    }

    private Optional<Node> meant(EffectiveSchema schema) {
        Optional<Node> said = schema.first(keyword).map(place -> place.node());
        boolean byFormat = schema.first("format")
                .filter(place -> place.node().equals(StringNode.of(format)))
                .isPresent();
        return said.isEmpty() && byFormat ? Optional.of(StringNode.of(meaning)) : said;
    }
}
