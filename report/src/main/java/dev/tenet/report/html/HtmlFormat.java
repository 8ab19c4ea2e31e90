package dev.tenet.report.html;

import dev.tenet.contract.finding.Comparison;
import dev.tenet.contract.finding.Severity;
import dev.tenet.report.run.Entry;
import dev.tenet.report.run.RuleIndex;
import dev.tenet.report.run.RunContext;
import dev.tenet.report.run.RunFormat;
import dev.tenet.report.run.RunReport;
import dev.tenet.report.run.Section;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One page with everything: an overview, filters, both sides of each change, its witness, and the text of its rule. */
public final class HtmlFormat implements RunFormat {
    @Override
    public void write(RunReport report, RunContext context, Appendable out) throws IOException {
        Optional<Comparison> only =
                report.sections().size() == 1 ? report.sections().get(0).comparison() : Optional.empty();
        String title = only.map(HtmlFormat::title).orElse(report.title());
        HtmlPage page = HtmlPage.open(title, out);
        if (only.isPresent()) {
            Overview.writeDiff(title, report.sections().get(0), only.get(), out);
        } else {
            Overview.writeAll(title, report, out);
        }
        RuleIndex rules = new RuleIndex(report, context.rules());
        Operations operations = new Operations(report);
        LevelName levels = LevelName.of(report);
        out.append("<main id=\"findings\" tabindex=\"-1\">\n");
        if (report.entries().findAny().isPresent()) {
            new FilterBar(report, levels, operations).write(out);
            out.append("<p class=\"empty\" id=\"nothing\" hidden>Nothing passes these filters.</p>\n");
        } else {
            out.append("<p class=\"empty\">Nothing was found.</p>\n");
        }
        EntryHtml entries = new EntryHtml(rules, operations);
        for (Section section : worstFirst(report)) {
            write(section, only.isPresent(), levels, entries, report, out);
        }
        RuleList.write(rules, out);
        out.append("</main>\n");
        page.close(context.version(), out);
    }

    private static List<Section> worstFirst(RunReport report) {
        return report.sections().stream()
                .filter(section -> !section.entries().isEmpty())
                .sorted(Comparator.comparing(Section::outcome)
                        .thenComparing(section -> section.count(Severity.ERROR))
                        .reversed())
                .toList();
    }

    private static void write(
            Section section, boolean only, LevelName levels, EntryHtml entries, RunReport report, Appendable out)
            throws IOException {
        out.append("<section data-group id=\"s" + report.sections().indexOf(section) + "\">\n");
        out.append(
                only
                        ? "<h2 class=\"sr\">Findings</h2>\n"
                        : "<h2>" + HtmlText.of(section.title()) + " <span class=\"tag "
                                + section.outcome().label() + "\">"
                                + section.outcome().label() + "</span></h2>\n");
        LevelName ofSection =
                section.comparison().isPresent() ? new LevelName(true) : new LevelName(levels.onlyChanges());
        for (Severity severity : Severity.values()) {
            List<Entry> group = section.entries().stream()
                    .filter(entry -> entry.severity() == severity)
                    .toList();
            if (!group.isEmpty()) {
                out.append("<div data-group><h3>" + ofSection.title(severity) + " · " + group.size()
                        + "</h3>\n<ol class=\"list\">\n");
                for (Entry entry : group) {
                    entries.write(entry, section, out);
                }
                out.append("</ol></div>\n");
            }
        }
        out.append("</section>\n");
    }

    private static String title(Comparison comparison) {
        String what = comparison.revision().title().isBlank()
                ? "Changes"
                : comparison.revision().title();
        String from = comparison.base().version();
        String to = comparison.revision().version();
        return (what + " " + (from.equals(to) ? to : from + " → " + to)).strip();
    }
}
