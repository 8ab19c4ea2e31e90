package dev.tenet.diff.schema;

import dev.tenet.contract.finding.Level;
import dev.tenet.diff.rules.AnnotationRule;
import java.util.List;

/** Tells that a value is written otherwise in XML. */
final class XmlChanges implements SchemaRule {
    @Override
    public void compare(SchemaPair pair, Facts facts) {
        Values values = Values.of(pair, "xml");
        if (!values.areSame()) {
            facts.demand(
                    AnnotationRule.XML_CHANGED,
                    "XML form changed",
                    values.oldPlace(),
                    values.newPlace(),
                    List.of(),
                    List.of(),
                    SchemaFact.Judging.BY_RULE.atLeast(Level.WARNING));
        }
    }
}
