package dev.tenet.project.check;

import dev.tenet.contract.finding.Comparison;
import dev.tenet.contract.finding.Decision;
import dev.tenet.contract.finding.Finding;
import dev.tenet.contract.finding.Level;
import dev.tenet.contract.finding.LintFinding;
import dev.tenet.contract.finding.Location;
import dev.tenet.contract.finding.Severity;
import dev.tenet.contract.tree.Range;
import dev.tenet.project.policy.Acceptance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything that a check found as findings of one kind, for formats that know lists only. */
final class OneList {
    /** The code of what is wrong with the input. */
    static final String INPUT = "input";

    static final String STALE = "generated-code-not-current";
    static final String UNUSED = "acceptance-not-needed";

    private OneList() {}

    static List<LintFinding> of(CheckResult result) {
        List<LintFinding> all = new ArrayList<>();
        for (ContractResult contract : result.contracts()) {
            all.addAll(contract.lint().findings());
            contract.lint().problem().ifPresent(problem -> all.add(whole(INPUT, problem, Severity.ERROR, contract)));
            contract.baselines().forEach(baseline -> add(contract, baseline, all));
        }
        result.unused().forEach(each -> all.add(unused(each)));
        result.targets().forEach(target -> add(target, all));
        return all;
    }

    static List<LintFinding> failures(CheckResult result) {
        List<LintFinding> failures = new ArrayList<>();
        for (ContractResult contract : result.contracts()) {
            contract.lint().findings().stream()
                    .filter(finding -> finding.severity().isAtLeast(result.failSeverity()))
                    .forEach(failures::add);
            contract.lint()
                    .problem()
                    .ifPresent(problem -> failures.add(whole(INPUT, problem, Severity.ERROR, contract)));
            for (ContractResult.Baseline baseline : contract.baselines()) {
                if (baseline.comparison().isEmpty() && baseline.verdict() != Verdict.PASSED) {
                    add(contract, baseline, failures);
                }
                baseline.comparison().stream()
                        .flatMap(comparison -> comparison.changes().stream())
                        .filter(result.failOn()::isReachedBy)
                        .forEach(change -> failures.add(of(change, baseline.name(), contract)));
            }
        }
        result.targets().forEach(target -> add(target, failures));
        return failures;
    }

    private static void add(ContractResult contract, ContractResult.Baseline baseline, List<LintFinding> all) {
        Optional<Comparison> comparison = baseline.comparison();
        comparison.ifPresent(found ->
                found.changes().forEach(change -> all.add(of(change, baseline.name(), contract))));
        baseline.note()
                .ifPresent(note -> all.add(whole(
                        baseline.verdict() == Verdict.BROKEN ? INPUT : "baseline",
                        baseline.name() + ": " + note,
                        baseline.verdict() == Verdict.PASSED ? Severity.INFO : Severity.ERROR,
                        contract)));
    }

    private static LintFinding of(Finding change, String baseline, ContractResult contract) {
        Optional<Location> at = change.revision().or(change::base);
        String decided = change.decision()
                .map(decision -> decision.by() == Decision.By.ACCEPTANCE ? "accepted: " + decision.reason() + ". " : "")
                .orElse("");
        return new LintFinding(
                change.rule(),
                decided + change.message() + " (compared with " + baseline + ")",
                at.map(spot -> spot.pointer().tokens()).orElse(List.of()),
                severity(change),
                at.map(Location::range).orElse(Range.NOWHERE),
                at.map(Location::source).orElse(contract.source()),
                Optional.empty());
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

    private static LintFinding unused(Acceptance acceptance) {
        return new LintFinding(
                UNUSED,
                acceptance.change() + " is not found any more; remove the entry",
                List.of(),
                Severity.WARNING,
                new Range(acceptance.at(), acceptance.at()),
                acceptance.source(),
                Optional.empty());
    }

    private static void add(GeneratedCode.Target target, List<LintFinding> all) {
        target.problem()
                .ifPresent(problem -> all.add(new LintFinding(
                        INPUT, problem, List.of(), Severity.ERROR, Range.NOWHERE, target.output(), Optional.empty())));
        for (String difference : target.differences()) {
            all.add(new LintFinding(
                    STALE,
                    target.name() + ": " + difference,
                    List.of(),
                    Severity.ERROR,
                    Range.NOWHERE,
                    target.output(),
                    Optional.empty()));
        }
    }

    private static LintFinding whole(String code, String message, Severity severity, ContractResult contract) {
        return new LintFinding(code, message, List.of(), severity, Range.NOWHERE, contract.source(), Optional.empty());
    }
}
