package dev.tenet.diff.schema;

import dev.tenet.diff.rules.CompositionRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells that a condition ({@code if} with what follows from it) came or went, or one of its consequences did. */
final class ConditionChanges implements SchemaRule {
    private static final Set<String> GROUP = Set.of("if", "then", "else");

    @Override
    public void compare(SchemaPair pair, Facts facts) {
        int more = compareCounts(pair, "if");
        if (more != 0) {
            List<String> keywords = new ArrayList<>(List.of("if", "then", "else"));
            keywords.removeIf(keyword -> compareCounts(pair, keyword) != more);
            tell("condition (" + String.join(", ", keywords) + ")", "if", more, facts);
        } else if (!pair.base().values("if").isEmpty()) {
            for (String keyword : List.of("then", "else")) {
                tell("'" + keyword + "' of a condition", keyword, compareCounts(pair, keyword), facts);
            }
        }
    }

    private static int compareCounts(SchemaPair pair, String keyword) {
        Values values = Values.of(pair, keyword);
        return Integer.compare(values.revision().size(), values.base().size());
    }

    private static void tell(String what, String keyword, int more, Facts facts) {
        if (more != 0) {
            facts.keyword(
                    more > 0 ? CompositionRule.CONDITION_ADDED : CompositionRule.CONDITION_REMOVED,
                    what + (more > 0 ? " added" : " removed"),
                    keyword,
                    GROUP);
        }
    }
}
