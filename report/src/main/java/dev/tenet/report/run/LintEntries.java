package dev.tenet.report.run;

import dev.tenet.contract.finding.LintFinding;
import dev.tenet.contract.finding.Severity;
import dev.tenet.report.syntax.RelativeSource;
import dev.tenet.report.syntax.StableHash;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Findings of the linter as entries. */
public final class LintEntries {
    private final Severity failSeverity;
    private final RelativeSource files;

    /** @param failSeverity the severity from which findings fail the run */
    public LintEntries(Severity failSeverity, Path workingDirectory) {
        this.failSeverity = failSeverity;
        this.files = new RelativeSource(workingDirectory);
    }

    public Entry of(LintFinding finding) {
        String pointer = Spot.pointer(finding.path());
        List<Entry.Related> users = finding.usedBy().places().stream()
                .map(place -> new Entry.Related(
                        "used by " + place.name(), new Spot(place.source(), place.range(), Spot.pointer(place.path()))))
                .toList();
        return new Entry(
                finding.code(),
                finding.severity(),
                finding.severity().isAtLeast(failSeverity),
                finding.message(),
                new Spot(finding.source(), finding.range(), pointer),
                users,
                StableHash.of(
                        finding.code(),
                        files.of(finding.source()),
                        finding.anchor().orElse(pointer),
                        finding.message()),
                finding.documentationUrl(),
                Optional.empty());
    }
}
