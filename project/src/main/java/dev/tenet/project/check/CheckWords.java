package dev.tenet.project.check;

import dev.tenet.contract.finding.Comparison;
import dev.tenet.contract.finding.LintFinding;
import dev.tenet.contract.finding.Severity;
import dev.tenet.diff.rules.DocumentRule;
import dev.tenet.report.run.ChangeCounts;
import java.util.ArrayList;
import java.util.List;

/** What came of each check, in a few words. */
final class CheckWords {
    private CheckWords() {}

    /** A document that is only there as a baseline of what is gone is not linted; nor is any where no ruleset was loaded. */
    static boolean isLinted(ContractResult contract, CheckResult result) {
        boolean asked = !result.rules().isEmpty() || contract.lint().problem().isPresent();
        return asked && (contract.settings().isPresent() || contract.baselines().isEmpty());
    }

    static String of(ContractResult.Lint lint) {
        return lint.problem().isPresent() ? "could not be read" : counts(lint.findings());
    }

    static String of(ContractResult.Baseline baseline) {
        return baseline.comparison().map(CheckWords::of).orElseGet(() -> switch (baseline.verdict()) {
            case PASSED -> "no baseline yet";
            case FAILED -> baseline.note().orElse("");
            case BROKEN -> "could not be compared";
        });
    }

    private static String of(Comparison comparison) {
        if (!isOfRemoval(comparison)) {
            return ChangeCounts.words(comparison);
        }
        boolean decided = comparison.changes().stream()
                .anyMatch(change -> change.decision().isPresent());
        return decided ? "the contract was removed, as the project decided" : "the contract was removed";
    }

    /** Whether a contract is gone as a whole. */
    static boolean isOfRemoval(Comparison comparison) {
        return comparison.changes().stream()
                .anyMatch(change -> change.rule().equals(DocumentRule.CONTRACT_REMOVED.id()));
    }

    static String of(GeneratedCode.Target target) {
        int count = target.differences().size();
        return target.problem().isPresent()
                ? "could not be checked"
                : count == 0 ? "current" : count + " differences; run: tenet generate " + target.name();
    }

    private static String counts(List<LintFinding> findings) {
        List<String> parts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = findings.stream()
                    .filter(each -> each.severity() == severity)
                    .count();
            String word = switch (severity) {
                case ERROR -> "error";
                case WARNING -> "warning";
                case INFO -> "info";
                case HINT -> "hint";
            };
            if (count > 0) {
                parts.add(count + " " + word + (count == 1 ? "" : "s"));
            }
        }
        return parts.isEmpty() ? "fine" : String.join(", ", parts);
    }
}
