package dev.tenet.report.run;

import dev.tenet.contract.finding.Comparison;
import dev.tenet.contract.finding.Severity;
import java.util.List;
import java.util.Optional;

/**
 * One check of one subject.
 *
 * @param key tells it from the other sections of the report, the same in every run
 * @param subject the contract, or the target of generated code
 * @param check what was asked: the baseline that it was compared with, {@code lint}, {@code generated code}
 * @param result in a few words
 * @param comparison what was compared, where this is a diff
 */
public record Section(
        String key,
        String subject,
        String check,
        Outcome outcome,
        String result,
        List<Entry> entries,
        Optional<Comparison> comparison) {
    public Section {
        entries = List.copyOf(entries);
    }

    /** A name for people. */
    public String title() {
        return subject + (comparison.isPresent() ? " compared with " : ": ") + check;
    }

    public long count(Severity severity) {
        return entries.stream().filter(entry -> entry.severity() == severity).count();
    }
}
