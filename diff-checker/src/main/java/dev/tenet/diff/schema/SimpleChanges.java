package dev.tenet.diff.schema;

import dev.tenet.diff.rules.Rule;
import java.util.Set;

/**
 * Tells that a keyword which stands for itself came, went or changed.
 *
 * @param keyword such as {@code multipleOf}
 */
record SimpleChanges(String keyword, Rule added, Rule removed, Rule changed) implements SchemaRule {

    @Override
    public void compare(SchemaPair pair, Facts facts) {
        Values values = Values.of(pair, keyword);
        if (values.areSame()) {
            return;
        }
        if (values.areAdded()) {
            facts.keyword(added, keyword + " " + values.newText() + " added", keyword, Set.of(keyword));
        } else if (values.areRemoved()) {
            facts.keyword(removed, keyword + " " + values.oldText() + " removed", keyword, Set.of(keyword));
        } else {
            String message = keyword + " changed from " + values.oldText() + " to " + values.newText();
            facts.keyword(changed, message, keyword, Set.of(keyword));
        }
    }
}
