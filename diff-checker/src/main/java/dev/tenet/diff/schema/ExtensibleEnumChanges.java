package dev.tenet.diff.schema;

import dev.tenet.contract.finding.Level;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.Place;
import dev.tenet.diff.rules.KeywordRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells which values came and went where {@code x-extensible-enum} itself is the list. It constrains nothing, but says what to expect: a sender may
 * rely on a value that is gone.
 */
final class ExtensibleEnumChanges implements SchemaRule {
    @Override
    public void compare(SchemaPair pair, Facts facts) {
        Map<Node, Place> old = extensible(pair.base());
        Map<Node, Place> now = extensible(pair.revision());
        if (old.isEmpty() || now.isEmpty()) {
            return;
        }
        now.forEach((value, place) -> {
            if (!old.containsKey(value)) {
                facts.note(
                        KeywordRule.ENUM_VALUE_ADDED,
                        "value " + Texts.shortened(value) + " added to the open enumeration",
                        Optional.empty(),
                        Optional.of(place));
                facts.lastInSource(Level.INFO);
            }
        });
        boolean inRequest = pair.scope().baseSends();
        old.forEach((value, place) -> {
            if (!now.containsKey(value)) {
                facts.demand(
                        KeywordRule.ENUM_VALUE_REMOVED,
                        "value " + Texts.shortened(value) + " removed from the open enumeration",
                        Optional.of(place),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        SchemaFact.Judging.BY_RULE.atLeast(inRequest ? Level.WARNING : Level.INFO));
            }
        });
    }

    private static Map<Node, Place> extensible(EffectiveSchema schema) {
        Map<Node, Place> values = new LinkedHashMap<>();
        schema.values("x-extensible-enum")
                .forEach(list -> EffectiveSchema.items(list).forEach(item -> values.put(item.node(), item)));
        return values;
    }
}
