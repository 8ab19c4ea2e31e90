package dev.tenet.diff.schema;

import dev.tenet.contract.finding.Level;
import dev.tenet.contract.tree.BooleanNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.Place;
import dev.tenet.diff.rules.AnnotationRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells that a value is written otherwise in XML. */
final class XmlChanges implements SchemaRule {
    @Override
    public void compare(SchemaPair pair, Facts facts) {
        Values values = Values.of(pair, "xml");
        if (!forms(values.base()).equals(forms(values.revision()))) {
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

    /** What is said, without what holds anyway. */
    private static List<Map<String, Node>> forms(List<Place> places) {
        return places.stream()
                .map(XmlChanges::form)
                .filter(form -> !form.isEmpty())
                .distinct()
                .toList();
    }

    private static Map<String, Node> form(Place place) {
        Map<String, Node> form = new HashMap<>();
        if (place.node() instanceof ObjectNode xml) {
            xml.forEach(form::put);
            form.remove("attribute", BooleanNode.FALSE);
            form.remove("wrapped", BooleanNode.FALSE);
        }
        return form;
    }
}
