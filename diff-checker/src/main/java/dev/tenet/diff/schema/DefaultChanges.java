package dev.tenet.diff.schema;

import dev.tenet.contract.finding.Level;
import dev.tenet.contract.tree.Place;
import dev.tenet.diff.rules.AnnotationRule;
import java.util.List;
import java.util.Optional;

/** Tells how a default changed. It constrains no payload, but decides what leaving a value out means. */
final class DefaultChanges implements SchemaRule {
    @Override
    public void compare(SchemaPair pair, Facts facts) {
        Optional<Place> old = pair.base().first("default");
        Optional<Place> now = pair.revision().first("default");
        if (old.isPresent() && now.isPresent()) {
            if (!old.get().node().equals(now.get().node())) {
                String message = "default changed from " + text(old.get()) + " to " + text(now.get());
                note(facts, AnnotationRule.DEFAULT_CHANGED, message, old, now, Level.WARNING);
            }
        } else if (now.isPresent()) {
            note(facts, AnnotationRule.DEFAULT_ADDED, "default " + text(now.get()) + " added", old, now, Level.INFO);
        } else if (old.isPresent()) {
            note(
                    facts,
                    AnnotationRule.DEFAULT_REMOVED,
                    "default " + text(old.get()) + " removed",
                    old,
                    now,
                    Level.WARNING);
        }
    }

    private static void note(
            Facts facts, AnnotationRule rule, String message, Optional<Place> old, Optional<Place> now, Level level) {
        facts.demand(rule, message, old, now, List.of(), List.of(), SchemaFact.Judging.BY_RULE.atLeast(level));
    }

    private static String text(Place place) {
        return Texts.shortened(place.node());
    }
}
