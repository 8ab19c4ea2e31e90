package dev.tenet.diff.schema;

import dev.tenet.contract.finding.Level;
import dev.tenet.diff.rules.AnnotationRule;
import dev.tenet.schema.Obligation;
import dev.tenet.schema.Usage;
import java.util.List;
import java.util.Optional;

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

    /**
     * The same as the object meets it that requires the property: where that leaves it out now, its receivers miss it.
     *
     * @param demand that the property be there, asked by the side that does not leave it out
     */
    static void ofRequired(
            String name,
            EffectiveSchema base,
            EffectiveSchema revision,
            boolean asked,
            List<Obligation> demand,
            Facts facts) {
        boolean read = base.usage() == Usage.REQUEST || base.usage() == Usage.REQUEST_TEXT;
        String keyword = read ? "readOnly" : "writeOnly";
        AnnotationRule became = read ? AnnotationRule.BECAME_READ_ONLY : AnnotationRule.BECAME_WRITE_ONLY;
        AnnotationRule ceased = read ? AnnotationRule.BECAME_NOT_READ_ONLY : AnnotationRule.BECAME_NOT_WRITE_ONLY;
        facts.demand(
                asked ? ceased : became,
                "required property '" + name + (asked ? "' is no longer " : "' is ") + keyword + (asked ? "" : " now"),
                base.first(keyword).or(() -> Optional.of(base.place())),
                revision.first(keyword).or(() -> Optional.of(revision.place())),
                asked ? List.of() : demand,
                asked ? demand : List.of(),
                SchemaFact.Judging.BY_CONTAINMENT);
    }
}
