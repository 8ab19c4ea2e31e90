package dev.tenet.project.overview;

import dev.tenet.report.Visible;
import dev.tenet.report.run.Outcome;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/** For a terminal: a line a team, then what failed. */
final class OverviewText implements OverviewFormat {
    private static final int TEAM_WIDTH = 28;
    private static final String ROW = "%-" + TEAM_WIDTH + "s %9s %6s %8s %6s %6s %8s%n";

    @Override
    public void write(Overview overview, String version, Writer out) throws IOException {
        out.append(overview.headline()).append("\n\n");
        out.append(row("team", "contracts", "failed", "breaking", "risky", "errors", "warnings"));
        for (Overview.Team team : overview.teams()) {
            out.append(row(
                    cut(team.name()),
                    team.contracts(),
                    team.failed(),
                    team.breaking(),
                    team.risky(),
                    team.lintErrors(),
                    team.lintWarnings()));
        }
        List<Standing> failed = overview.failed();
        if (!failed.isEmpty()) {
            out.append("\nworst first\n");
        }
        for (Standing contract : failed) {
            out.append(contract.verdict() == Outcome.BROKEN ? "broken  " : "failed  ")
                    .append(Visible.text(contract.contract()))
                    .append("\n        ")
                    .append(Visible.text(Overview.reasons(contract)))
                    .append('\n');
        }
        out.flush();
    }

    private static String row(Object... cells) {
        return String.format(Locale.ROOT, ROW.replace("%n", "\n"), cells);
    }

    /** The end of a name says more than its start. */
    private static String cut(String name) {
        String shown = Visible.text(name);
        return shown.length() <= TEAM_WIDTH ? shown : "…" + shown.substring(shown.length() - TEAM_WIDTH + 1);
    }
}
