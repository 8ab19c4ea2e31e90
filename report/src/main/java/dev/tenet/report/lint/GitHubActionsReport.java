package dev.tenet.report.lint;

import dev.tenet.contract.finding.LintFinding;
import dev.tenet.contract.tree.Position;
import dev.tenet.report.Visible;
import dev.tenet.report.syntax.RelativeSource;
import java.io.IOException;
import java.util.List;

/** Workflow commands of GitHub Actions, which show findings beside the changed lines. */
final class GitHubActionsReport implements LintReport {
    @Override
    public void write(List<LintFinding> findings, LintRunInfo run, Appendable out) throws IOException {
        RelativeSource files = new RelativeSource(run.workingDirectory());
        RuleLinks links = new RuleLinks(run);
        String separator = "";
        for (LintFinding finding : findings) {
            Position start = finding.range().start();
            Position end = finding.range().end();
            out.append(separator)
                    .append("::")
                    .append(SeverityWord.level(finding.severity(), "notice"))
                    .append(" title=" + property(finding.code()))
                    .append(",file=" + property(files.of(finding.source())))
                    .append(",col=" + start.column() + ",endColumn=" + end.column())
                    .append(",line=" + start.line() + ",endLine=" + end.line())
                    .append("::" + data(finding.message()))
                    .append(links.of(finding.code())
                            .map(url -> "%0ADocumentation: " + data(url))
                            .orElse(""));
            separator = "\n";
        }
    }

    private static String data(String text) {
        return Visible.text(text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"));
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
