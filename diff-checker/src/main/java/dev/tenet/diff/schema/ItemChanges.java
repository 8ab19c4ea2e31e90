package dev.tenet.diff.schema;

import dev.tenet.contract.tree.BooleanNode;
import dev.tenet.contract.tree.Place;
import dev.tenet.diff.rules.ObjectRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells whether items are described at all, and how many of them one by one. */
final class ItemChanges implements SchemaRule {
    private static final Set<String> GROUP = Set.of("items", "prefixItems");

    @Override
    public void compare(SchemaPair pair, Facts facts) {
        Values items = Values.of(pair, "items");
        if (items.areAdded()) {
            boolean none = items.revision().stream()
                    .anyMatch(place -> place.node() instanceof BooleanNode any && !any.value());
            String message = none ? "further items are forbidden now" : "items must match a schema now";
            facts.keyword(ObjectRule.ITEMS_ADDED, message, "items", GROUP);
        } else if (items.areRemoved()) {
            facts.keyword(ObjectRule.ITEMS_REMOVED, "items may be anything now", "items", GROUP);
        }
        List<Place> old = prefix(pair.base());
        List<Place> now = prefix(pair.revision());
        for (int i = old.size(); i < now.size(); i++) {
            facts.keyword(
                    ObjectRule.PREFIX_ITEM_ADDED,
                    "item " + i + " is described by its own schema now",
                    Optional.empty(),
                    Optional.of(now.get(i)),
                    GROUP);
        }
        for (int i = now.size(); i < old.size(); i++) {
            facts.keyword(
                    ObjectRule.PREFIX_ITEM_REMOVED,
                    "item " + i + " is no longer described by its own schema",
                    Optional.of(old.get(i)),
                    Optional.empty(),
                    GROUP);
        }
    }

    static List<Place> prefix(EffectiveSchema schema) {
        return schema.first("prefixItems").map(EffectiveSchema::items).orElse(List.of());
    }
}
