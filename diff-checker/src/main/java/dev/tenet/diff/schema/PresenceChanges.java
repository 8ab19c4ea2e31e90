package dev.tenet.diff.schema;

import dev.tenet.diff.rules.Rule;
import java.util.Set;

/**
 * Tells that a keyword which holds a schema came or went; changes inside are found there.
 *
 * @param group the keywords that together make what it asks
 */
record PresenceChanges(String keyword, Set<String> group, Rule added, Rule removed) implements SchemaRule {

    @Override
    public void compare(SchemaPair pair, Facts facts) {
        Values values = Values.of(pair, keyword);
        int more = Integer.compare(values.revision().size(), values.base().size());
        if (more != 0) {
            facts.keyword(more > 0 ? added : removed, keyword + (more > 0 ? " added" : " removed"), keyword, group);
        }
    }
}
