package dev.tenet.report.lint;

import dev.tenet.contract.finding.LintFinding;
import java.io.IOException;
import java.util.List;

/** A line for each finding: {@code source:line:column severity code "message"}. */
final class TextLintReport implements LintReport {
    @Override
    public void write(List<LintFinding> findings, LintRunInfo run, Appendable out) throws IOException {
        String separator = "";
        for (List<LintFinding> file : BySource.group(findings).values()) {
            for (LintFinding finding : file) {
                out.append(separator).append(Shown.line(finding.source())).append(':');
                out.append(finding.range().start().toString()).append(' ').append(SeverityWord.of(finding.severity()));
                out.append(' ').append(Shown.line(finding.code()));
                out.append(" \"").append(Shown.line(finding.message())).append('"');
                out.append(run.documentationUrl(finding)
                        .map(url -> " " + Shown.line(url))
                        .orElse(""));
                for (String user : UsedByText.lines(finding)) {
                    out.append("\n    ").append(user);
                }
                separator = "\n";
            }
        }
    }
}
