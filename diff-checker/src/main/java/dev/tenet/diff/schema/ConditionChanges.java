package dev.tenet.diff.schema;

import dev.tenet.diff.rules.CompositionRule;
import dev.tenet.diff.rules.Rule;
import java.util.List;
import java.util.Set;

/** Tells that a condition, or a part of one, came or went: {@code if}, {@code then} and {@code else} make sense together only. */
final class ConditionChanges implements SchemaRule {
    private static final List<String> KEYWORDS = List.of("if", "then", "else");

    @Override
    public void compare(SchemaPair pair, Facts facts) {
        tell(CompositionRule.CONDITION_ADDED, "added", parts(pair, 1), facts);
        tell(CompositionRule.CONDITION_REMOVED, "removed", parts(pair, -1), facts);
    }

    /** The keywords of which the revision has more, or fewer. */
    private static List<String> parts(SchemaPair pair, int sign) {
        return KEYWORDS.stream()
                .filter(keyword -> {
                    Values values = Values.of(pair, keyword);
                    return Integer.compare(
                                    values.revision().size(), values.base().size())
                            == sign;
                })
                .toList();
    }

    private static void tell(Rule rule, String what, List<String> parts, Facts facts) {
        if (!parts.isEmpty()) {
            facts.keyword(rule, String.join(" and ", parts) + " " + what, parts.get(0), Set.copyOf(KEYWORDS));
        }
    }
}
