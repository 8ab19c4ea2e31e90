package dev.tenet.diff.schema;

import dev.tenet.contract.tree.BooleanNode;
import dev.tenet.contract.tree.NumberNode;
import dev.tenet.contract.tree.Place;
import dev.tenet.diff.rules.BoundRule;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells how a limit moved.
 *
 * @param keyword such as {@code minimum}
 * @param exclusive the keyword that excludes the limit itself, where there is one
 * @param lower whether it is a lower limit
 * @param group the keywords that together make what it asks
 * @param added the first of the four rules (added, removed, raised, lowered)
 */
record BoundChanges(String keyword, Optional<String> exclusive, boolean lower, Set<String> group, BoundRule added)
        implements SchemaRule {

    /** A limit, and where it stands. */
    private record Bound(BigDecimal value, boolean excluded, Place place) {
        String text() {
            return (value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString())
                    + (excluded ? " (exclusive)" : "");
        }
    }

    static BoundChanges number(String keyword, String exclusive, boolean lower, BoundRule added) {
        return new BoundChanges(keyword, Optional.of(exclusive), lower, Set.of(keyword, exclusive), added);
    }

    static BoundChanges count(String keyword, boolean lower, BoundRule added) {
        Set<String> group =
                keyword.endsWith("Contains") ? Set.of("contains", "minContains", "maxContains") : Set.of(keyword);
        return new BoundChanges(keyword, Optional.empty(), lower, group, added);
    }

    @Override
    public void compare(SchemaPair pair, Facts facts) {
        @Nullable Bound old = bound(pair.base());
        Bound now = bound(pair.revision());
        if (old == null && now == null) {
            return;
        }
        if (old == null || now == null) {
            Bound only = old == null ? now : old;
            String message = keyword + " " + (only == null ? "" : only.text()) + (old == null ? " added" : " removed");
            facts.keyword(rule(old == null ? 0 : 1), message, place(old), place(now), group);
            return;
        }
        int compared = now.value().compareTo(old.value());
        if (compared == 0 && now.excluded() != old.excluded()) {
            compared = now.excluded() == lower ? 1 : -1;
        }
        if (compared != 0) {
            String message =
                    keyword + (compared > 0 ? " raised from " : " lowered from ") + old.text() + " to " + now.text();
            facts.keyword(rule(compared > 0 ? 2 : 3), message, place(old), place(now), group);
        }
    }

    private BoundRule rule(int offset) {
        return BoundRule.values()[added.ordinal() + offset];
    }

    private static Optional<Place> place(@Nullable Bound bound) {
        return Optional.ofNullable(bound).map(Bound::place);
    }

    private @Nullable Bound bound(EffectiveSchema schema) {
        Bound tightest = null;
        for (Part part : schema.parts()) {
            Place exclusion = exclusive.map(part.place()::get).orElse(null);
            boolean excluded = exclusion != null && exclusion.node() instanceof BooleanNode is && is.value();
            tightest = tighter(tightest, part.place().get(keyword), excluded);
            tightest = tighter(tightest, exclusion, true);
        }
        return tightest;
    }

    private @Nullable Bound tighter(@Nullable Bound known, @Nullable Place place, boolean excluded) {
        if (place == null || !(place.node() instanceof NumberNode number)) {
            return known;
        }
        Bound other = new Bound(number.value(), excluded, place);
        if (known == null) {
            return other;
        }
        int compared = other.value().compareTo(known.value());
        boolean isTighter = compared == 0 ? excluded : (compared > 0) == lower;
        return isTighter ? other : known;
    }
}
