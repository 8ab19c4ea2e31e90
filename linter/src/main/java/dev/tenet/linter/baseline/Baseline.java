package dev.tenet.linter.baseline;

import dev.tenet.contract.finding.LintFinding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Findings that are known, and how often each is there. A further finding of the same kind at the same place is new.
 *
 * @param counts how many findings an entry stands for
 */
public record Baseline(SortedMap<BaselineEntry, Integer> counts) {
    /**
     * Findings against a baseline.
     *
     * @param all those that were found
     * @param fresh those of them that it does not know
     * @param stale entries for which there is no finding any more, of files that were looked at
     */
    public record Comparison(List<LintFinding> all, List<LintFinding> fresh, List<BaselineEntry> stale) {}

    /** The baseline that knows these findings and no others. */
    public static Baseline of(List<LintFinding> findings, BaselinePaths paths) {
        SortedMap<BaselineEntry, Integer> counts = new TreeMap<>();
        findings.forEach(finding -> counts.merge(BaselineEntry.of(finding, paths), 1, Integer::sum));
        return new Baseline(counts);
    }

    /** This baseline, with what another says of some files in place of what it said itself. */
    public Baseline updated(Baseline other, Set<String> lookedAt, BaselinePaths paths) {
        Set<String> replaced = relative(lookedAt, paths);
        SortedMap<BaselineEntry, Integer> updated = new TreeMap<>(other.counts);
        counts.forEach((entry, count) -> {
            if (!replaced.contains(entry.source())) {
                updated.putIfAbsent(entry, count);
            }
        });
        return new Baseline(updated);
    }

    /**
     * Tells new findings from those that are known.
     *
     * @param lookedAt the files of the run
     */
    public Comparison compare(List<LintFinding> findings, Set<String> lookedAt, BaselinePaths paths) {
        SortedMap<BaselineEntry, Integer> left = new TreeMap<>(counts);
        List<LintFinding> fresh = new ArrayList<>();
        for (LintFinding finding : findings) {
            BaselineEntry entry = BaselineEntry.of(finding, paths);
            int count = left.getOrDefault(entry, 0);
            if (count > 0) {
                left.put(entry, count - 1);
            } else {
                fresh.add(finding);
            }
        }
        Set<String> files = relative(lookedAt, paths);
        List<BaselineEntry> stale = new ArrayList<>();
        left.forEach((entry, count) -> {
            if (count > 0 && files.contains(entry.source())) {
                stale.add(entry);
            }
        });
        return new Comparison(findings, fresh, stale);
    }

    private static Set<String> relative(Set<String> sources, BaselinePaths paths) {
        Set<String> relative = new TreeSet<>();
        sources.forEach(source -> relative.add(paths.relative(source)));
        return relative;
    }
}
