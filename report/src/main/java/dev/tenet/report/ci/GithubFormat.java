package dev.tenet.report.ci;

import dev.tenet.contract.finding.Severity;
import dev.tenet.contract.tree.Range;
import dev.tenet.report.Visible;
import dev.tenet.report.run.Entry;
import dev.tenet.report.run.RuleIndex;
import dev.tenet.report.run.RunContext;
import dev.tenet.report.run.RunFormat;
import dev.tenet.report.run.RunReport;
import dev.tenet.report.run.Section;
import dev.tenet.report.syntax.RelativeSource;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Workflow commands of GitHub Actions, which show findings beside the changed lines. Worst first, since a step shows only ten of each
 * kind; what neither fails nor warns is left to the summary.
 */
public final class GithubFormat implements RunFormat {
    private record Found(Entry entry, Section section) {}

    @Override
    public void write(RunReport report, RunContext context, Appendable out) throws IOException {
        RelativeSource files = new RelativeSource(context.workingDirectory());
        RuleIndex rules = new RuleIndex(report, context.rules());
        List<Found> all = report.sections().stream()
                .flatMap(section -> section.entries().stream().map(entry -> new Found(entry, section)))
                .filter(found -> command(found.entry()).isPresent())
                .sorted(Comparator.<Found, Boolean>comparing(
                                found -> !found.entry().fails())
                        .thenComparing(found -> found.entry().severity()))
                .toList();
        for (Found found : all) {
            write(found, files, rules, out);
        }
        for (Section section : report.sections()) {
            out.append(section.outcome().label() + ": " + line(section.title()) + ": " + line(section.result()) + "\n");
        }
    }

    private static void write(Found found, RelativeSource files, RuleIndex rules, Appendable out) throws IOException {
        Entry entry = found.entry();
        Range range = entry.at().range();
        out.append("::").append(command(entry).orElseThrow()).append(" title=" + property(entry.rule()));
        out.append(",file=" + property(files.of(entry.at().source())));
        out.append(",line=" + range.start().line() + ",endLine=" + range.end().line());
        // GitHub knows columns within one line only.
        if (range.start().line() == range.end().line()) {
            out.append(",col=" + range.start().column() + ",endColumn="
                    + range.end().column());
        }
        String text = EntryText.of(entry, found.section()) + EntryText.more(entry, rules);
        out.append("::" + data(text) + "\n");
    }

    private static Optional<String> command(Entry entry) {
        if (entry.fails() || entry.severity() == Severity.ERROR) {
            return Optional.of("error");
        }
        return entry.severity() == Severity.WARNING
                ? Optional.of("warning")
                : entry.accepted().isPresent() ? Optional.of("notice") : Optional.empty();
    }

    /** A line of the log that no text from a contract can turn into a command. */
    private static String line(String text) {
        return EntryText.oneLine(text).replace("::", ": :");
    }

    private static String data(String text) {
        return Visible.text(text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"));
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
