package dev.tenet.project.check;

import dev.tenet.contract.finding.LintFinding;
import dev.tenet.contract.finding.Severity;
import dev.tenet.contract.tree.Range;
import dev.tenet.project.policy.Acceptance;
import dev.tenet.report.run.ChangeSection;
import dev.tenet.report.run.Entry;
import dev.tenet.report.run.LintEntries;
import dev.tenet.report.run.Outcome;
import dev.tenet.report.run.RunReport;
import dev.tenet.report.run.Section;
import dev.tenet.report.run.Spot;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What came of a check as the one list that reports render. */
final class CheckRun {
    static final String STALE = "generated-code-not-current";
    static final String UNUSED = "acceptance-not-needed";
    private static final String NO_BASELINE = "baseline";

    private final CheckResult result;
    private final LintEntries lint;

    private CheckRun(CheckResult result, Path workingDirectory) {
        this.result = result;
        this.lint = new LintEntries(result.failSeverity(), workingDirectory);
    }

    static RunReport of(CheckResult result, Path workingDirectory) {
        return new CheckRun(result, workingDirectory).report();
    }

    private RunReport report() {
        List<Section> sections = new ArrayList<>();
        for (ContractResult contract : result.contracts()) {
            if (CheckWords.isLinted(contract, result)) {
                sections.add(lint(contract));
            }
            contract.baselines().forEach(baseline -> sections.add(diff(contract, baseline)));
        }
        result.targets().forEach(target -> sections.add(code(target)));
        if (!result.unused().isEmpty()) {
            sections.add(unused());
        }
        return new RunReport("Check of the project", sections, result.notes());
    }

    private Section lint(ContractResult contract) {
        List<Entry> entries = new ArrayList<>();
        for (LintFinding finding : contract.lint().findings()) {
            entries.add(lint.of(finding));
        }
        contract.lint().problem().ifPresent(problem -> entries.add(input(problem, contract.source())));
        return new Section(
                key(contract.name(), "lint"),
                contract.name(),
                "lint",
                outcome(contract.lint().verdict()),
                CheckWords.of(contract.lint()),
                entries,
                Optional.empty());
    }

    private Section diff(ContractResult contract, ContractResult.Baseline baseline) {
        if (baseline.comparison().isPresent()) {
            return new ChangeSection(baseline.comparison().get(), result.failOn()::isReachedBy)
                    .of(key(contract.name(), baseline.name()), contract.name(), baseline.name());
        }
        String note = baseline.note().orElse("");
        Entry remark = switch (baseline.verdict()) {
            case BROKEN -> input(note, contract.source());
            case FAILED -> Entry.remark(NO_BASELINE, Severity.ERROR, true, note, Spot.top(contract.source()));
            case PASSED -> Entry.remark(NO_BASELINE, Severity.INFO, false, note, Spot.top(contract.source()));
        };
        return new Section(
                key(contract.name(), baseline.name()),
                contract.name(),
                baseline.name(),
                outcome(baseline.verdict()),
                CheckWords.of(baseline),
                List.of(remark),
                Optional.empty());
    }

    private static Section code(GeneratedCode.Target target) {
        List<Entry> entries = new ArrayList<>();
        target.problem().ifPresent(problem -> entries.add(input(problem, target.output())));
        for (String difference : target.differences()) {
            entries.add(Entry.remark(STALE, Severity.ERROR, true, difference, Spot.top(target.output())));
        }
        return new Section(
                key(target.name(), "generated code"),
                target.name(),
                "generated code",
                outcome(target.verdict()),
                CheckWords.of(target),
                entries,
                Optional.empty());
    }

    private Section unused() {
        List<Entry> entries = result.unused().stream().map(CheckRun::unused).toList();
        return new Section(
                UNUSED,
                entries.get(0).at().source(),
                "acceptances",
                Outcome.PASSED,
                entries.size() + " not needed any more",
                entries,
                Optional.empty());
    }

    private static Entry unused(Acceptance acceptance) {
        return Entry.remark(
                UNUSED,
                Severity.WARNING,
                false,
                acceptance.change() + " is not found any more; remove the entry",
                new Spot(acceptance.source(), new Range(acceptance.at(), acceptance.at()), ""));
    }

    private static String key(String subject, String check) {
        return subject + "\n" + check;
    }

    private static Entry input(String problem, String source) {
        return Entry.remark(Entry.INPUT, Severity.ERROR, true, problem, Spot.top(source));
    }

    static Outcome outcome(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> Outcome.PASSED;
            case FAILED -> Outcome.FAILED;
            case BROKEN -> Outcome.BROKEN;
        };
    }
}
