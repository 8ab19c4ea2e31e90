package dev.tenet.diff.schema;

import dev.tenet.diff.rules.KeywordRule;
import java.util.Set;

/** Tells how {@code const} changed. */
final class ConstChanges implements SchemaRule {
    private static final Set<String> GROUP = Set.of("const", "enum");

    @Override
    public void compare(SchemaPair pair, Facts facts) {
        Values values = Values.of(pair, "const");
        if (values.areSame()) {
            return;
        }
        if (values.areAdded()) {
            facts.keyword(KeywordRule.CONST_ADDED, "fixed to " + values.newText(), "const", GROUP);
        } else if (values.areRemoved()) {
            facts.keyword(KeywordRule.CONST_REMOVED, "no longer fixed to " + values.oldText(), "const", GROUP);
        } else {
            facts.keyword(
                    KeywordRule.CONST_CHANGED,
                    "fixed value changed from " + values.oldText() + " to " + values.newText(),
                    "const",
                    GROUP);
        }
    }
}
