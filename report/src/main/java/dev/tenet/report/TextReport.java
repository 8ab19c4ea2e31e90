package dev.tenet.report;

import dev.tenet.contract.finding.Comparison;
import dev.tenet.contract.finding.Finding;
import dev.tenet.contract.finding.Level;
import dev.tenet.contract.finding.OperationRef;
import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The report for a person at a terminal: breaks first, each with its sources and its witness; what is harmless in a line. */
final class TextReport implements ReportFormat {
    /** More harmless changes than these are folded to counts. */
    private static final int LISTED = 20;

    private static final Comparator<List<OperationRef>> BY_OPERATION =
            Comparator.<List<OperationRef>, Boolean>comparing(List::isEmpty).thenComparing(TextReport::compareAll);

    private final ReportStyle style;
    private final Paint paint;
    private final boolean whole;

    /** @param whole whether nothing follows it */
    TextReport(ReportStyle style, boolean whole) {
        this.style = style;
        this.whole = whole;
        this.paint = new Paint(style.colour());
    }

    @Override
    public void write(Comparison comparison, Writer out) throws IOException {
        new SidesText(style, paint).write(comparison, out);
        FindingText block = new FindingText(style, paint, new SourceLines());
        for (Level level : Level.values()) {
            for (Map.Entry<List<OperationRef>, List<Finding>> group :
                    byOperations(comparison, level).entrySet()) {
                line("", out);
                for (String line : heading(group.getKey())) {
                    line(paint.bold(line), out);
                }
                for (Finding finding : group.getValue()) {
                    line("", out);
                    for (String line : block.of(finding)) {
                        line(line, out);
                    }
                }
            }
        }
        writeHarmless(
                comparison.changes().stream()
                        .filter(each -> !isShownWhole(each))
                        .toList(),
                out);
        line("", out);
        line(SummaryLine.of(comparison, paint), out);
        Optional<String> decided = DecisionLine.of(comparison);
        if (decided.isPresent()) {
            line(decided.get(), out);
        }
        if (whole && comparison.changes().stream().anyMatch(TextReport::isShownWhole)) {
            line(paint.dim("What a rule means: tenet explain RULE"), out);
        }
        out.flush();
    }

    /** What breaks or may break somebody, and whatever the project has an opinion of. */
    private static boolean isShownWhole(Finding change) {
        return change.level() != Level.INFO || change.decision().isPresent();
    }

    private void writeHarmless(List<Finding> findings, Writer out) throws IOException {
        if (findings.isEmpty()) {
            return;
        }
        line("", out);
        line(paint.bold("Compatible changes"), out);
        if (findings.size() > LISTED && !style.verbose()) {
            Map<String, Long> counts = findings.stream()
                    .collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.counting()));
            for (Map.Entry<String, Long> each : counts.entrySet()) {
                line(String.format(Locale.ROOT, "  %6d × %s", each.getValue(), Visible.text(each.getKey())), out);
            }
            line(paint.dim("  (listed one by one with --verbose)"), out);
            return;
        }
        for (Finding finding : findings) {
            String rule = Visible.text(finding.rule());
            String operations = OperationNames.brief(finding.operations());
            String rest = Visible.text(finding.message()) + (operations.isEmpty() ? "" : "  " + operations);
            String direction = finding.direction()
                    .map(FindingText::words)
                    .map(words -> "  " + words)
                    .orElse("");
            int room = (style.verbose() ? Lines.LONGEST : style.width()) - rule.length() - direction.length() - 4;
            line(
                    "  " + paint.level(Level.INFO, rule) + paint.dim(direction) + "  "
                            + Lines.cut(rest, Math.max(20, room)),
                    out);
        }
    }

    private List<String> heading(List<OperationRef> operations) {
        return operations.isEmpty() ? List.of("The whole contract") : OperationNames.lines(operations, style.width());
    }

    private static Map<List<OperationRef>, List<Finding>> byOperations(Comparison comparison, Level level) {
        return comparison.changes().stream()
                .filter(change -> change.level() == level && isShownWhole(change))
                .collect(Collectors.groupingBy(
                        Finding::operations, () -> new TreeMap<>(BY_OPERATION), Collectors.toList()));
    }

    private static int compareAll(List<OperationRef> left, List<OperationRef> right) {
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            int byOperation = left.get(i).compareTo(right.get(i));
            if (byOperation != 0) {
                return byOperation;
            }
        }
        return Integer.compare(left.size(), right.size());
    }

    private static void line(String line, Writer out) throws IOException {
        out.append(line).append('\n');
    }
}
