package dev.tenet.diff.schema;

import dev.tenet.contract.tree.Place;
import dev.tenet.diff.rules.KeywordRule;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Tells how the types of a value changed, null among them. */
final class TypeChanges implements SchemaRule {
    private static final Set<String> GROUP = Set.of("type", "nullable", "x-nullable");

    @Override
    public void compare(SchemaPair pair, Facts facts) {
        Set<Kind> old = pair.base().kinds();
        Set<Kind> now = pair.revision().kinds();
        if (old.equals(now)) {
            return;
        }
        if (withoutNull(old).equals(withoutNull(now))) {
            boolean gained = now.contains(Kind.NULL);
            facts.keyword(
                    gained ? KeywordRule.BECAME_NULLABLE : KeywordRule.BECAME_NOT_NULLABLE,
                    gained ? "may be null now" : "may no longer be null",
                    saysOfNull(pair.base()),
                    saysOfNull(pair.revision()),
                    GROUP);
            return;
        }
        KeywordRule rule = now.containsAll(old)
                ? KeywordRule.TYPE_WIDENED
                : old.containsAll(now) ? KeywordRule.TYPE_NARROWED : KeywordRule.TYPE_CHANGED;
        facts.keyword(rule, "type changed from " + Kind.names(old) + " to " + Kind.names(now), "type", GROUP);
    }

    /** Where it says whether it may be null: an alternative, {@code nullable}, or the type. */
    private static Optional<Place> saysOfNull(EffectiveSchema schema) {
        return schema.parts().stream()
                .flatMap(part -> part.alternative().stream())
                .flatMap(keyword -> keyword.owner().find(keyword.name()).stream())
                .findFirst()
                .or(() -> schema.first("nullable"))
                .or(() -> schema.first("x-nullable"))
                .or(() -> schema.first("type"));
    }

    private static Set<Kind> withoutNull(Set<Kind> kinds) {
        Set<Kind> others = EnumSet.noneOf(Kind.class);
        others.addAll(kinds);
        others.remove(Kind.NULL);
        return others;
    }
}
