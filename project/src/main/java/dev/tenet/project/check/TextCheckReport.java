package dev.tenet.project.check;

import dev.tenet.contract.finding.LintFinding;
import dev.tenet.contract.finding.UsedBy;
import dev.tenet.project.policy.Acceptance;
import dev.tenet.report.ReportFormat;
import dev.tenet.report.ReportFormats;
import dev.tenet.report.ReportStyle;
import dev.tenet.report.Visible;
import dev.tenet.report.lint.LintFormat;
import dev.tenet.report.lint.LintRunInfo;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** For people: a section for each contract in which something was found, and a table of all verdicts at the end. */
final class TextCheckReport implements CheckReport {
    private final CheckReports.Setting setting;
    private final ReportStyle style;
    private final ReportFormat diffs;

    TextCheckReport(CheckReports.Setting setting) {
        this.setting = setting;
        this.style = setting.style();
        this.diffs = ReportFormats.part(style);
    }

    @Override
    public void write(CheckResult result, Writer out) throws IOException {
        for (ContractResult contract : result.contracts()) {
            write(contract, result, out);
        }
        for (GeneratedCode.Target target : result.targets()) {
            if (!target.differences().isEmpty() || target.problem().isPresent()) {
                heading(target.name() + "  " + target.output(), out);
                for (String difference : target.differences()) {
                    line("  " + Visible.text(difference), out);
                }
                for (String problem : target.problem().stream().toList()) {
                    line("  " + oneLine(problem), out);
                }
            }
        }
        if (!result.unused().isEmpty()) {
            heading("Acceptances that are not needed any more", out);
            for (Acceptance each : result.unused()) {
                line("  " + Visible.text(each.origin() + ": " + each.change()), out);
            }
        }
        new VerdictTable(style, setting.advises()).write(result, out);
        out.flush();
    }

    private void write(ContractResult contract, CheckResult result, Writer out) throws IOException {
        List<LintFinding> findings = contract.lint().findings().stream()
                .map(finding -> finding.withUsedBy(UsedBy.NONE))
                .toList();
        boolean changed = contract.baselines().stream().anyMatch(TextCheckReport::isWorthASection);
        if (findings.isEmpty() && contract.lint().problem().isEmpty() && !changed) {
            return;
        }
        heading(contract.name() + (contract.name().equals(contract.source()) ? "" : "  " + contract.source()), out);
        for (String problem : contract.lint().problem().stream().toList()) {
            line("  " + oneLine(problem), out);
        }
        if (!findings.isEmpty()) {
            LintRunInfo run = new LintRunInfo(
                    result.failSeverity(),
                    false,
                    result.rules(),
                    setting.workingDirectory(),
                    setting.version(),
                    style.colour(),
                    style.width());
            StringBuilder lint = new StringBuilder();
            LintFormat.STYLISH.report().write(findings, run, lint);
            line(lint.toString().strip(), out);
        }
        for (ContractResult.Baseline baseline : contract.baselines()) {
            if (isWorthASection(baseline)) {
                line("", out);
                if (baseline.comparison().isPresent()) {
                    diffs.write(baseline.comparison().get(), out);
                } else {
                    line("  " + oneLine(baseline.name() + ": " + baseline.note().orElse("")), out);
                }
            }
        }
    }

    private static boolean isWorthASection(ContractResult.Baseline baseline) {
        return baseline.verdict() != Verdict.PASSED
                || baseline.comparison()
                        .filter(each -> !each.changes().isEmpty())
                        .isPresent();
    }

    private void heading(String text, Writer out) throws IOException {
        String shown = Visible.text(text);
        line((style.colour() ? "\u001b[1m" + shown + "\u001b[0m" : shown), out);
        line("─".repeat(Math.min(shown.length(), style.width())), out);
    }

    private static String oneLine(String message) {
        return Visible.text(message.replaceAll("\\s*\\R\\s*", " "));
    }

    private static void line(String text, Writer out) throws IOException {
        out.append(text).append('\n');
    }
}
