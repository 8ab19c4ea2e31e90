package dev.tenet.diff.schema;

import dev.tenet.diff.rules.KeywordRule;
import java.util.Set;

/** Tells that items must be unique now, or need no longer be. */
final class UniqueItemsChanges implements SchemaRule {
    private static final String KEYWORD = "uniqueItems";

    @Override
    public void compare(SchemaPair pair, Facts facts) {
        boolean old = pair.base().isTrue(KEYWORD);
        boolean now = pair.revision().isTrue(KEYWORD);
        if (old != now) {
            facts.keyword(
                    now ? KeywordRule.UNIQUE_ITEMS_ADDED : KeywordRule.UNIQUE_ITEMS_REMOVED,
                    now ? "items must be unique now" : "items need no longer be unique",
                    KEYWORD,
                    Set.of(KEYWORD));
        }
    }
}
