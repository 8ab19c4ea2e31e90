package dev.tenet.project.check;

import dev.tenet.contract.finding.Level;
import dev.tenet.contract.finding.LintFinding;
import dev.tenet.contract.finding.Severity;
import dev.tenet.project.overview.Overview;
import dev.tenet.project.overview.Standing;
import java.util.Optional;
import java.util.stream.Stream;

/** How the contracts of a check stand. */
final class CheckOverview {
    private CheckOverview() {}

    static Overview of(CheckResult result) {
        return new Overview(
                CheckRun.outcome(result.verdict()),
                result.contracts().stream().map(CheckOverview::standing).toList());
    }

    private static Standing standing(ContractResult result) {
        return new Standing(
                result.team(),
                result.name(),
                result.source(),
                CheckRun.outcome(result.verdict()),
                changes(result, Level.ERROR),
                changes(result, Level.WARNING),
                findings(result, Severity.ERROR),
                findings(result, Severity.WARNING),
                Stream.concat(
                                result.lint().problem().stream(),
                                result.baselines().stream()
                                        .filter(baseline -> baseline.verdict() == Verdict.BROKEN)
                                        .map(ContractResult.Baseline::note)
                                        .flatMap(Optional::stream))
                        .distinct()
                        .toList());
    }

    private static long changes(ContractResult result, Level level) {
        return result.baselines().stream()
                .flatMap(baseline -> baseline.comparison().stream())
                .mapToLong(comparison -> comparison.count(level))
                .sum();
    }

    private static long findings(ContractResult result, Severity severity) {
        return result.lint().findings().stream()
                .map(LintFinding::severity)
                .filter(severity::equals)
                .count();
    }
}
