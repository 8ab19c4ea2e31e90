package dev.tenet.report.markdown;

import dev.tenet.contract.finding.Comparison;
import dev.tenet.report.run.Outcome;
import dev.tenet.report.run.RuleIndex;
import dev.tenet.report.run.RunContext;
import dev.tenet.report.run.RunFormat;
import dev.tenet.report.run.RunReport;
import dev.tenet.report.run.Section;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A changelog for people: what breaks, what is risky, what is compatible, by operation, and what the rules mean. */
public final class MarkdownFormat implements RunFormat {
    private final int most;

    /** The whole of it. */
    public MarkdownFormat() {
        this(Integer.MAX_VALUE);
    }

    /** @param most findings that are shown one by one */
    public MarkdownFormat(int most) {
        this.most = most;
    }

    @Override
    public void write(RunReport report, RunContext context, Appendable out) throws IOException {
        RuleIndex rules = new RuleIndex(report, context.rules());
        Optional<Comparison> only =
                report.sections().size() == 1 ? report.sections().get(0).comparison() : Optional.empty();
        Budget budget = new Budget(most);
        if (only.isPresent()) {
            writeDiff(report.sections().get(0), only.get(), rules, budget, out);
        } else {
            writeAll(report, rules, budget, out);
        }
        if (budget.left() > 0) {
            RuleNotes.write(rules, out);
        }
    }

    private static void writeDiff(
            Section section, Comparison comparison, RuleIndex rules, Budget budget, Appendable out) throws IOException {
        out.append("# " + sides(comparison) + "\n\n");
        out.append(MarkdownText.code(comparison.base().source()) + " → "
                + MarkdownText.code(comparison.revision().source()) + "\n\n");
        out.append(
                comparison.changes().isEmpty()
                        ? "No changes: the two contracts promise the same.\n"
                        : "**" + section.result() + "**: this asks for a "
                                + comparison.semver().label() + " version.\n");
        new ChangeMarkdown(rules, "##", budget).write(section, out);
    }

    private static String sides(Comparison comparison) {
        String title = MarkdownText.text(comparison.revision().title());
        String from = MarkdownText.text(comparison.base().version());
        String to = MarkdownText.text(comparison.revision().version());
        String versions = from.equals(to) ? to : (from + " → " + to).strip();
        return (title.isEmpty() ? "Changes" : "Changes of " + title) + (versions.isEmpty() ? "" : ", " + versions);
    }

    private static void writeAll(RunReport report, RuleIndex rules, Budget budget, Appendable out) throws IOException {
        out.append("# " + MarkdownText.text(report.title()) + ": "
                + report.outcome().label() + "\n\n");
        out.append("| | what | check | result |\n| --- | --- | --- | --- |\n");
        for (Section section : report.sections()) {
            out.append("| " + mark(section.outcome()) + " | " + MarkdownText.text(section.subject()) + " | "
                    + MarkdownText.text(section.check()) + " | " + MarkdownText.text(section.result()) + " |\n");
        }
        List<Section> worstFirst = report.sections().stream()
                .filter(section -> !section.entries().isEmpty())
                .sorted(Comparator.comparing(Section::outcome).reversed())
                .toList();
        for (Section section : worstFirst) {
            out.append("\n## " + MarkdownText.text(section.title()) + "\n");
            if (section.comparison().isPresent()) {
                new ChangeMarkdown(rules, "###", budget).write(section, out);
            } else {
                new EntryMarkdown(rules, budget).write(section, out);
            }
        }
        for (String note : report.notes()) {
            out.append("\nNote: " + MarkdownText.text(note) + "\n");
        }
    }

    private static String mark(Outcome outcome) {
        return outcome == Outcome.PASSED ? "✓ passed" : "✗ **" + outcome.label() + "**";
    }
}
