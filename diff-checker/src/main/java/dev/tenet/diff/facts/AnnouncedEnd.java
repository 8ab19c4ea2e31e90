package dev.tenet.diff.facts;

import dev.tenet.contract.finding.Level;
import dev.tenet.contract.lifecycle.Announcement;
import dev.tenet.contract.lifecycle.EnumValues;
import dev.tenet.contract.tree.Place;
import dev.tenet.diff.rules.CompositionRule;
import dev.tenet.diff.rules.KeywordRule;
import dev.tenet.diff.rules.ObjectRule;
import dev.tenet.diff.rules.OperationRule;
import dev.tenet.diff.rules.ParameterRule;
import dev.tenet.diff.rules.ResponseRule;
import dev.tenet.diff.rules.Rule;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/**
 * Judges what is gone by the end that the base announced for it. Before that day the promise is broken; after it only those miss it who rely on more
 * than the contract said.
 *
 * @param today absent where nobody says which day it is
 * @param whole what the base says of its own end
 */
public record AnnouncedEnd(Optional<LocalDate> today, Optional<Announcement> whole) {
    /** For comparisons in which the day does not matter. */
    public static final AnnouncedEnd UNKNOWN = new AnnouncedEnd(Optional.empty(), Optional.empty());

    private static final Set<Rule> REMOVALS = Set.of(
            OperationRule.OPERATION_REMOVED,
            OperationRule.WEBHOOK_REMOVED,
            ParameterRule.PARAMETER_REMOVED,
            ObjectRule.PROPERTY_REMOVED,
            ResponseRule.RESPONSE_HEADER_REMOVED,
            KeywordRule.ENUM_VALUE_REMOVED,
            CompositionRule.ALTERNATIVE_REMOVED);

    Change judge(Change change) {
        if (today.isEmpty()
                || !REMOVALS.contains(change.rule())
                || change.base().isEmpty()) {
            return change;
        }
        Optional<Announcement> own = announcement(change.rule(), change.base().get());
        boolean isWhole = own.flatMap(Announcement::sunset).isEmpty()
                && whole.flatMap(Announcement::sunset).isPresent();
        return (isWhole ? whole : own)
                .map(said -> judge(change, said, isWhole ? "the sunset of this version" : "its sunset", today.get()))
                .orElse(change);
    }

    private static Change judge(Change change, Announcement said, String sunset, LocalDate now) {
        if (said.sunset().isEmpty()) {
            return said.deprecated()
                    ? change.saying("deprecated without a date of sunset").inPolicy(Level.WARNING)
                    : change;
        }
        LocalDate end = said.sunset().get();
        if (said.isOver(now)) {
            Change late = change.saying("after " + sunset + " on " + end).inPolicy(Level.INFO);
            return late.wire() == Level.ERROR ? late.onWire(Level.WARNING) : late;
        }
        long days = ChronoUnit.DAYS.between(now, end);
        return change.saying(days + (days == 1 ? " day" : " days") + " before " + sunset + " on " + end)
                .inPolicy(Level.ERROR);
    }

    private static Optional<Announcement> announcement(Rule rule, Place gone) {
        if (rule == KeywordRule.ENUM_VALUE_REMOVED) {
            // The value is an item of "enum" in its schema.
            return gone.document()
                    .place()
                    .at(gone.pointer().parent().parent())
                    .flatMap(schema -> EnumValues.of(schema, gone.node()));
        }
        return Announcement.behindReferences(gone);
    }
}
