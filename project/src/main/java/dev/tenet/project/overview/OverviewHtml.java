package dev.tenet.project.overview;

import dev.tenet.report.html.HtmlPage;
import dev.tenet.report.html.HtmlText;
import dev.tenet.report.run.Outcome;
import java.io.IOException;
import java.io.Writer;

/** One page that needs nothing else, for those who look after the contracts of many teams. */
final class OverviewHtml implements OverviewFormat {
    @Override
    public void write(Overview overview, String version, Writer out) throws IOException {
        HtmlPage page = HtmlPage.open("How the contracts stand", out);
        out.append("<header>\n<h1>How the contracts stand</h1>\n<p class=\"verdict\">")
                .append(HtmlText.of(overview.headline()))
                .append(
                        "</p>\n</header>\n<main id=\"findings\">\n<h2>Teams</h2>\n<table class=\"overview\">\n<thead><tr>");
        for (String head :
                new String[] {"Team", "Contracts", "Failed", "Breaking", "Risky", "Lint errors", "Lint warnings"}) {
            out.append("<th scope=\"col\">" + head + "</th>");
        }
        out.append("</tr></thead>\n<tbody>\n");
        for (Overview.Team team : overview.teams()) {
            out.append("<tr><th scope=\"row\">" + HtmlText.of(team.name()) + "</th>");
            for (long number : new long[] {
                team.contracts(), team.failed(), team.breaking(), team.risky(), team.lintErrors(), team.lintWarnings()
            }) {
                out.append("<td>" + number + "</td>");
            }
            out.append("</tr>\n");
        }
        out.append("</tbody>\n</table>\n");
        failed(overview, out);
        out.append("</main>\n");
        page.closeWithoutScript(version, out);
        out.flush();
    }

    private static void failed(Overview overview, Writer out) throws IOException {
        if (overview.failed().isEmpty()) {
            return;
        }
        out.append("<h2>Worst first</h2>\n<table class=\"overview\">\n<thead><tr><th scope=\"col\">Contract</th>"
                + "<th scope=\"col\">Team</th><th scope=\"col\">What is wrong</th></tr></thead>\n<tbody>\n");
        for (Standing contract : overview.failed()) {
            String word = contract.verdict() == Outcome.BROKEN ? "broken" : "failed";
            out.append("<tr><th scope=\"row\"><span class=\"tag " + word + "\">" + word + "</span> "
                    + HtmlText.of(contract.contract()) + "</th><td>" + HtmlText.of(contract.team()) + "</td><td>"
                    + HtmlText.of(Overview.reasons(contract)) + "</td></tr>\n");
        }
        out.append("</tbody>\n</table>\n");
    }
}
