package dev.tenet.report;

import dev.tenet.contract.finding.Comparison;
import dev.tenet.contract.finding.Finding;
import dev.tenet.contract.finding.Level;
import dev.tenet.contract.finding.OperationRef;
import dev.tenet.contract.finding.Timeline;
import dev.tenet.contract.finding.TimelineEntry;
import dev.tenet.contract.finding.Witness;
import dev.tenet.report.html.HtmlText;
import java.io.IOException;
import java.io.Writer;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The history as one page that needs nothing else: an entry for each commit, folded by the browser, without scripts. */
final class HistoryHtml implements HistoryFormat {
    private static final String STYLE = """
        :root { color-scheme: light dark; --page: #fff; --ink: #1b1b1f; --line: #8886; --breaking: #b3261e; --risky: #8a5000; --fine: #1b6e3c; --quiet: #5c5f66 }
        @media (prefers-color-scheme: dark) { :root { --page: #16171a; --ink: #e4e4e8; --breaking: #ff8a80; --risky: #ffb74d; --fine: #7fd6a0; --quiet: #a9acb3 } }
        html { background: var(--page); color: var(--ink) }
        body { font: 16px/1.5 system-ui, sans-serif; max-width: 62rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere }
        h1 { font-size: 1.4rem; margin: 0 }
        h2 { font-size: 1rem; margin: 0; display: inline }
        ol { list-style: none; padding: 0; border-left: 2px solid var(--line) }
        ol > li { margin: 0 0 1.2rem; padding-left: 1rem }
        .about, .quiet { color: var(--quiet) }
        .tag { border: 1px solid var(--line); border-radius: 1rem; padding: 0 .6rem; font-size: .85rem }
        .breaking { color: var(--breaking); font-weight: 600 }
        .risky, .unknown { color: var(--risky); font-weight: 600 }
        .compatible { color: var(--fine) }
        summary { cursor: pointer; padding: .2rem 0 }
        summary:focus-visible { outline: 2px solid }
        ul { padding-left: 1.2rem; margin: .4rem 0 }
        code { font-size: .9em }
        """;

    @Override
    public void write(Timeline timeline, Writer out) throws IOException {
        String path = text(timeline.path());
        out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"UTF-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>History of ")
                .append(path)
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<main>\n<h1>History of <code>")
                .append(path)
                .append("</code></h1>\n<p class=\"about\">")
                .append(text(timeline.entries().size() + " changes in " + timeline.commits() + " commits of "
                        + timeline.revision() + ", " + timeline.count("breaking") + " breaking"))
                .append("</p>\n");
        for (String note : timeline.notes()) {
            out.append("<p class=\"risky\">").append(text(note)).append("</p>\n");
        }
        out.append("<ol>\n");
        for (TimelineEntry entry : timeline.entries()) {
            write(entry, out);
        }
        out.append("</ol>\n</main>\n</body>\n</html>\n");
        out.flush();
    }

    private static void write(TimelineEntry entry, Writer out) throws IOException {
        TimelineEntry.Commit commit = entry.commit();
        out.append("<li>\n<h2>").append(text(commit.subject())).append("</h2>\n");
        for (String tag : entry.tags()) {
            out.append("<span class=\"tag\">").append(text(tag)).append("</span>\n");
        }
        out.append("<div class=\"about\"><time datetime=\"")
                .append(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(commit.date()))
                .append("\">")
                .append(commit.date().toLocalDate().toString())
                .append("</time> · <code>")
                .append(text(commit.shortId()))
                .append("</code> · ")
                .append(text(commit.author()))
                .append(entry.formerPath()
                        .map(former -> " · moved from <code>" + text(former) + "</code>")
                        .orElse(""))
                .append("</div>\n<div class=\"")
                .append(entry.verdict())
                .append("\">")
                .append(text(verdict(entry)))
                .append("</div>\n");
        if (entry.problem().isPresent()) {
            out.append("<p>").append(text(entry.problem().get())).append("</p>\n");
        }
        writeFindings(entry.comparison().map(Comparison::changes).orElse(List.of()), out);
        out.append("</li>\n");
    }

    private static String verdict(TimelineEntry entry) {
        return switch (entry.kind()) {
            case ADDED -> "added" + (entry.version().isEmpty() ? "" : ", version " + entry.version());
            case REMOVED -> "removed";
            case UNREADABLE -> "cannot be read";
            case CHANGED -> entry.comparison().map(HistoryHtml::verdict).orElse("nothing before to compare with");
        };
    }

    private static String verdict(Comparison comparison) {
        String versions =
                comparison.base().version().equals(comparison.revision().version())
                        ? ""
                        : "; version " + comparison.base().version() + " → "
                                + comparison.revision().version();
        return SummaryLine.of(comparison, new Paint(false)) + versions;
    }

    /** What breaks is there at once; the rest opens on demand. */
    private static void writeFindings(List<Finding> findings, Writer out) throws IOException {
        List<Finding> breaking =
                findings.stream().filter(each -> each.level() == Level.ERROR).toList();
        List<Finding> others =
                findings.stream().filter(each -> each.level() != Level.ERROR).toList();
        writeList(breaking, out);
        if (!others.isEmpty()) {
            out.append("<details><summary>")
                    .append(others.size() == 1 ? "1 other change" : others.size() + " other changes")
                    .append("</summary>\n");
            writeList(others, out);
            out.append("</details>\n");
        }
    }

    private static void writeList(List<Finding> findings, Writer out) throws IOException {
        if (findings.isEmpty()) {
            return;
        }
        out.append("<ul>\n");
        for (Finding finding : findings) {
            out.append("<li>")
                    .append(finding.level() == Level.WARNING ? "<span class=\"risky\">risky</span> " : "")
                    .append("<code>")
                    .append(text(finding.rule()))
                    .append("</code> ")
                    .append(text(finding.message()));
            if (!finding.operations().isEmpty()) {
                out.append("<div class=\"quiet\">")
                        .append(operations(finding.operations()))
                        .append("</div>");
            }
            if (finding.level() == Level.ERROR && finding.witness().isPresent()) {
                out.append("<div class=\"quiet\">")
                        .append(witness(finding.witness().get()))
                        .append("</div>");
            }
            out.append("</li>\n");
        }
        out.append("</ul>\n");
    }

    private static String operations(List<OperationRef> operations) {
        return operations.stream()
                .limit(10)
                .map(each -> "<code>" + text(each.method().toUpperCase(Locale.ROOT) + " " + each.path()) + "</code>")
                .collect(Collectors.joining(
                        ", ", "", operations.size() > 10 ? " and " + (operations.size() - 10) + " more" : ""));
    }

    private static String witness(Witness witness) {
        String shown =
                witness.value().map(Object::toString).or(witness::request).orElse("");
        return "<code>" + text(Lines.cut(shown, Lines.LONGEST)) + "</code> " + text(witness.reason());
    }

    private static String text(String foreign) {
        return HtmlText.of(foreign);
    }
}
