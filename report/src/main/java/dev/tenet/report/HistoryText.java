package dev.tenet.report;

import dev.tenet.contract.finding.Comparison;
import dev.tenet.contract.finding.Finding;
import dev.tenet.contract.finding.Level;
import dev.tenet.contract.finding.Timeline;
import dev.tenet.contract.finding.TimelineEntry;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The history for a person at a terminal: newest first; what breaks somebody is named, the rest is counted. */
final class HistoryText implements HistoryFormat {
    private final ReportStyle style;
    private final Paint paint;
    private final int width;

    HistoryText(ReportStyle style) {
        this.style = style;
        this.paint = new Paint(style.colour());
        this.width = Math.max(40, style.width());
    }

    @Override
    public void write(Timeline timeline, Writer out) throws IOException {
        for (TimelineEntry entry : timeline.entries()) {
            for (String line : lines(entry)) {
                line(line, out);
            }
            line("", out);
        }
        for (String note : timeline.notes()) {
            for (String line : Lines.wrap("Note: " + Visible.text(note), width)) {
                line(line, out);
            }
            line("", out);
        }
        line(summary(timeline), out);
        out.flush();
    }

    private List<String> lines(TimelineEntry entry) {
        List<String> lines = new ArrayList<>();
        lines.add(heading(entry));
        Lines.wrap(Visible.text(entry.commit().subject()), width - 2).forEach(line -> lines.add("  " + line));
        entry.formerPath()
                .ifPresent(former -> lines.add("  "
                        + Lines.cut(
                                "moved from " + Visible.text(former) + " to " + Visible.text(entry.path()),
                                width - 2)));
        lines.add("  " + verdict(entry));
        entry.problem()
                .ifPresent(problem ->
                        Lines.wrap(Visible.text(problem), width - 4).forEach(line -> lines.add("    " + line)));
        for (Finding finding : entry.comparison().map(Comparison::changes).orElse(List.of())) {
            if (style.verbose() || finding.level() == Level.ERROR) {
                addFinding(finding, lines);
            }
        }
        return lines;
    }

    private String heading(TimelineEntry entry) {
        TimelineEntry.Commit commit = entry.commit();
        String day = commit.date().toLocalDate().toString();
        String tags = entry.tags().isEmpty() ? "" : "  " + Visible.text(String.join(", ", entry.tags()));
        int room = width - day.length() - commit.shortId().length() - 4;
        String author = Lines.cut(Visible.text(commit.author()), Math.max(12, room - tags.length()));
        return paint.bold(day) + "  " + commit.shortId() + "  " + author
                + paint.green(Lines.cut(tags, Math.max(12, room - author.length())));
    }

    private String verdict(TimelineEntry entry) {
        return switch (entry.kind()) {
            case ADDED -> paint.green("the contract was added") + version(Optional.empty(), entry.version());
            case REMOVED -> paint.level(Level.ERROR, "the contract was removed");
            case UNREADABLE -> paint.level(Level.WARNING, "the contract cannot be read");
            case CHANGED ->
                entry.comparison()
                        .map(comparison -> summary(comparison)
                                + version(Optional.of(comparison.base().version()), entry.version()))
                        .orElse("nothing before to compare with");
        };
    }

    private String summary(Comparison comparison) {
        return comparison.changes().isEmpty() ? paint.dim("promises the same") : SummaryLine.of(comparison, paint);
    }

    private static String version(Optional<String> before, String after) {
        if (before.isPresent() && before.get().equals(after)) {
            return "";
        }
        String from =
                before.filter(text -> !text.isEmpty()).map(text -> text + " → ").orElse("");
        return "  (" + Lines.cut(Visible.text(from + after), 40) + ")";
    }

    private void addFinding(Finding finding, List<String> lines) {
        String rule = Visible.text(finding.rule());
        String operations = OperationNames.brief(finding.operations());
        lines.add("    " + paint.level(finding.level(), finding.level().label()) + "  " + paint.bold(rule)
                + (operations.isEmpty() ? "" : "  " + Lines.cut(operations, Math.max(20, width - rule.length() - 13))));
        Lines.wrap(Visible.text(finding.message()), width - 6).forEach(line -> lines.add("      " + line));
    }

    private String summary(Timeline timeline) {
        int changes = timeline.entries().size();
        long breaking = timeline.count("breaking");
        String of = timeline.commits() == 1 ? "1 commit" : timeline.commits() + " commits";
        if (changes == 0) {
            return "No change of " + Visible.text(timeline.path()) + " in " + of;
        }
        return changes + (changes == 1 ? " change of " : " changes of ") + Visible.text(timeline.path()) + " in " + of
                + ", " + paint.level(breaking > 0 ? Level.ERROR : Level.INFO, breaking + " breaking");
    }

    private static void line(String line, Writer out) throws IOException {
        out.append(line.stripTrailing()).append('\n');
    }
}
