package dev.tenet.project.check;

import dev.tenet.contract.finding.Severity;
import dev.tenet.diff.rules.RuleCatalogue;
import dev.tenet.report.lint.LintFormat;
import dev.tenet.report.lint.LintRule;
import dev.tenet.report.lint.LintRunInfo;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All findings in one list, in a format of the linter.
 *
 * @param failuresOnly whether the format is for what fails, whatever its severity
 */
record ListCheckReport(LintFormat format, boolean failuresOnly, CheckReports.Setting setting) implements CheckReport {
    @Override
    public void write(CheckResult result, Writer out) throws IOException {
        List<LintRule> rules = new ArrayList<>(result.rules());
        RuleCatalogue.rules().stream()
                .map(rule ->
                        new LintRule(rule.id(), Optional.of(rule.purpose()), Optional.empty(), Severity.WARNING, true))
                .forEach(rules::add);
        LintRunInfo run = new LintRunInfo(
                failuresOnly ? Severity.HINT : result.failSeverity(),
                false,
                rules,
                setting.workingDirectory(),
                setting.version(),
                false,
                setting.style().width());
        format.report().write(failuresOnly ? OneList.failures(result) : OneList.of(result), run, out);
        out.write('\n');
        out.flush();
    }
}
