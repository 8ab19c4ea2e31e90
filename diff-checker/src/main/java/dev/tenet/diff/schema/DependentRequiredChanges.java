package dev.tenet.diff.schema;

import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.Place;
import dev.tenet.diff.rules.ObjectRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells which properties newly need others, and which do no longer. */
final class DependentRequiredChanges implements SchemaRule {
    private static final String KEYWORD = "dependentRequired";

    @Override
    public void compare(SchemaPair pair, Facts facts) {
        Map<String, Place> old = needs(pair.base());
        Map<String, Place> now = needs(pair.revision());
        now.forEach((need, place) -> {
            if (!old.containsKey(need)) {
                facts.keyword(
                        ObjectRule.DEPENDENT_REQUIRED_ADDED,
                        need + " now",
                        pair.base().first(KEYWORD),
                        Optional.of(place),
                        Set.of(KEYWORD));
            }
        });
        old.forEach((need, place) -> {
            if (!now.containsKey(need)) {
                facts.keyword(
                        ObjectRule.DEPENDENT_REQUIRED_REMOVED,
                        need + " no longer",
                        Optional.of(place),
                        pair.revision().first(KEYWORD),
                        Set.of(KEYWORD));
            }
        });
    }

    private static Map<String, Place> needs(EffectiveSchema schema) {
        Map<String, Place> needs = new LinkedHashMap<>();
        for (Map.Entry<String, List<Place>> each : schema.members(KEYWORD).entrySet()) {
            for (Place list : each.getValue()) {
                for (Place item : EffectiveSchema.items(list)) {
                    Node name = item.node();
                    needs.put("property '" + each.getKey() + "' needs property '" + Texts.plain(name) + "'", item);
                }
            }
        }
        return needs;
    }
}
