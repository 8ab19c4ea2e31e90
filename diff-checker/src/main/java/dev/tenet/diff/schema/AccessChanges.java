package dev.tenet.diff.schema;

import dev.tenet.contract.finding.Level;
import dev.tenet.diff.rules.AnnotationRule;
import java.util.List;

/**
 * Tells that a property became, or ceased to be, {@code readOnly} or {@code writeOnly}. In the direction in which it is then left out
 * this is like its removal, of which senders that go on as before should know.
 */
final class AccessChanges implements SchemaRule {
    @Override
    public void compare(SchemaPair pair, Facts facts) {
        compare(pair, facts, "readOnly", AnnotationRule.BECAME_READ_ONLY, AnnotationRule.BECAME_NOT_READ_ONLY);
        compare(pair, facts, "writeOnly", AnnotationRule.BECAME_WRITE_ONLY, AnnotationRule.BECAME_NOT_WRITE_ONLY);
    }

    private static void compare(
            SchemaPair pair, Facts facts, String keyword, AnnotationRule became, AnnotationRule ceased) {
        boolean old = pair.base().isTrue(keyword);
        boolean now = pair.revision().isTrue(keyword);
        if (old == now) {
            return;
        }
        boolean leftOut = now && pair.revision().leavesOut(pair.revision());
        facts.demand(
                now ? became : ceased,
                now ? "is " + keyword + " now" : "is no longer " + keyword,
                pair.base().first(keyword),
                pair.revision().first(keyword),
                List.of(),
                List.of(),
                SchemaFact.Judging.BY_RULE.atLeast(leftOut ? Level.WARNING : Level.INFO));
    }
}
