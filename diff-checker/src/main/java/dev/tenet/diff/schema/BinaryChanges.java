package dev.tenet.diff.schema;

import dev.tenet.contract.finding.Level;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.StringNode;
import dev.tenet.diff.rules.KeywordRule;
import java.util.List;
import java.util.Optional;

/**
 * Tells that a text has another encoding or media type inside. Up to OpenAPI 3.0 that was a matter of {@code format}, so moving from there
 * to {@code contentEncoding} or {@code contentMediaType} is no change.
 *
 * @param keyword the keyword of today
 * @param format the format that said the same
 * @param meaning what the format stood for
 */
record BinaryChanges(String keyword, String format, String meaning, KeywordRule rule) implements SchemaRule {

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
