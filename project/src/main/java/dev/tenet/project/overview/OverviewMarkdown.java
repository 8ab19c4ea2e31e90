package dev.tenet.project.overview;

import dev.tenet.report.markdown.MarkdownText;
import dev.tenet.report.run.Outcome;
import java.io.IOException;
import java.io.Writer;

/** For a wiki, or the summary of a job. */
final class OverviewMarkdown implements OverviewFormat {
    @Override
    public void write(Overview overview, String version, Writer out) throws IOException {
        out.append("# How the contracts stand\n\n").append(overview.headline()).append("\n\n");
        out.append("| Team | Contracts | Failed | Breaking | Risky | Lint errors | Lint warnings |\n");
        out.append("| --- | ---: | ---: | ---: | ---: | ---: | ---: |\n");
        for (Overview.Team team : overview.teams()) {
            out.append("| " + MarkdownText.text(team.name()) + " | " + team.contracts() + " | " + team.failed() + " | "
                    + team.breaking() + " | " + team.risky() + " | " + team.lintErrors() + " | " + team.lintWarnings()
                    + " |\n");
        }
        if (!overview.failed().isEmpty()) {
            out.append("\n## Worst first\n\n| | Team | Contract | What is wrong |\n| --- | --- | --- | --- |\n");
        }
        for (Standing contract : overview.failed()) {
            out.append("| " + (contract.verdict() == Outcome.BROKEN ? "**broken**" : "failed") + " | "
                    + MarkdownText.text(contract.team()) + " | " + MarkdownText.text(contract.contract()) + " | "
                    + MarkdownText.text(Overview.reasons(contract)) + " |\n");
        }
        out.flush();
    }
}
