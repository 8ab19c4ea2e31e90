package dev.tenet.report.html;

import dev.tenet.contract.finding.Comparison;
import dev.tenet.report.run.Outcome;
import dev.tenet.report.run.RunReport;
import dev.tenet.report.run.Section;
import java.io.IOException;

/** The top of the page: what was compared or checked, and how it ended. */
final class Overview {
    private Overview() {}

    static void writeDiff(String title, Section section, Comparison comparison, Appendable out) throws IOException {
        out.append("<header>\n<h1>" + HtmlText.of(title) + "</h1>\n<p class=\"verdict\">");
        out.append(
                comparison.changes().isEmpty()
                        ? "No changes: the two contracts promise the same."
                        : "<b>" + HtmlText.of(section.result()) + "</b>, which asks for a "
                                + comparison.semver().label() + " version");
        out.append("</p>\n<dl class=\"about\"><dt>− Before</dt><dd>" + side(comparison.base()) + "</dd>"
                + "<dt>+ After</dt><dd>" + side(comparison.revision()) + "</dd></dl>\n</header>\n");
    }

    private static String side(Comparison.Side side) {
        return HtmlText.of((side.source() + "  " + side.title() + " " + side.version()).strip());
    }

    static void writeAll(String title, RunReport report, Appendable out) throws IOException {
        long failed = report.sections().stream()
                .filter(section -> section.outcome() != Outcome.PASSED)
                .count();
        int all = report.sections().size();
        out.append("<header>\n<h1>" + HtmlText.of(title) + "</h1>\n<p class=\"verdict\"><b>"
                + (failed == 0 ? "All " + all + " checks passed" : failed + " of " + all + " checks failed")
                + "</b></p>\n");
        out.append("<table class=\"overview\"><thead><tr><th scope=\"col\">What</th><th scope=\"col\">Check</th>"
                + "<th scope=\"col\">Result</th><th scope=\"col\">Verdict</th></tr></thead>\n<tbody>\n");
        for (int i = 0; i < all; i++) {
            Section section = report.sections().get(i);
            String check = HtmlText.of(section.check());
            out.append("<tr><th scope=\"row\">" + HtmlText.of(section.subject()) + "</th><td>"
                    + (section.entries().isEmpty() ? check : "<a href=\"#s" + i + "\">" + check + "</a>")
                    + "</td><td>" + HtmlText.of(section.result()) + "</td><td><span class=\"tag "
                    + section.outcome().label() + "\">" + section.outcome().label() + "</span></td></tr>\n");
        }
        out.append("</tbody></table>\n");
        for (String note : report.notes()) {
            out.append("<p>" + HtmlText.of(note) + "</p>\n");
        }
        out.append("</header>\n");
    }
}
