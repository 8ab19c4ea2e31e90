package dev.tenet.report.run;

import dev.tenet.contract.finding.Comparison;
import dev.tenet.contract.finding.Finding;
import dev.tenet.contract.finding.Level;
import dev.tenet.contract.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A comparison as a section. */
public final class ChangeSection {
    private final Comparison comparison;
    private final Predicate<Finding> fails;
    private final StandingSpot standing;

    /** @param fails which changes fail the run */
    public ChangeSection(Comparison comparison, Predicate<Finding> fails) {
        this.comparison = comparison;
        this.fails = fails;
        this.standing = new StandingSpot(comparison);
    }

    /** @param key tells it from the other sections of the report */
    public Section of(String key, String subject, String baseline) {
        List<Entry> entries = comparison.changes().stream().map(this::entry).toList();
        Outcome outcome = !comparison.brokenReferences().isEmpty()
                ? Outcome.BROKEN
                : entries.stream().anyMatch(Entry::fails) ? Outcome.FAILED : Outcome.PASSED;
        return new Section(
                key, subject, baseline, outcome, ChangeCounts.words(comparison), entries, Optional.of(comparison));
    }

    private Entry entry(Finding change) {
        List<Entry.Related> related = new ArrayList<>();
        change.base().ifPresent(at -> related.add(new Entry.Related("before", Spot.of(at))));
        return new Entry(
                change.rule(),
                severity(change),
                fails.test(change),
                change.message(),
                change.revision().map(Spot::of).orElseGet(() -> standing.of(change.base())),
                related,
                change.fingerprint(),
                Optional.empty(),
                Optional.of(change));
    }

    /** What does not count is a hint: it stays visible, and fails nothing. */
    private static Severity severity(Finding change) {
        Optional<Level> level = change.decidedLevel();
        return level.isEmpty()
                ? Severity.HINT
                : switch (level.get()) {
                    case ERROR -> Severity.ERROR;
                    case WARNING -> Severity.WARNING;
                    case INFO -> Severity.INFO;
                };
    }
}
