package dev.tenet.report;

import dev.tenet.contract.finding.Level;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** For people: the report of each contract that changed, and a line for each at the end. */
final class FolderText implements FolderFormat {
    private final ReportStyle style;
    private final Paint paint;

    FolderText(ReportStyle style) {
        this.style = style;
        this.paint = new Paint(style.colour());
    }

    @Override
    public void write(List<NamedComparison> contracts, Writer out) throws IOException {
        for (NamedComparison each : contracts) {
            if (each.kind().equals("changed")) {
                String name = Lines.cut(Visible.text(each.name()), style.width());
                out.append(paint.bold(name)).append('\n');
                out.append("─".repeat(name.length())).append('\n');
                new TextReport(style, false).write(each.comparison(), out);
                out.append('\n');
            }
        }
        int width = Math.min(
                Math.max(20, style.width() - 40),
                contracts.stream().mapToInt(each -> each.name().length()).max().orElse(0));
        for (NamedComparison each : contracts) {
            String name = Lines.cut(Visible.text(each.name()), width);
            out.append(name)
                    .append(" ".repeat(width - name.length() + 2))
                    .append(words(each))
                    .append('\n');
        }
        out.flush();
    }

    private String words(NamedComparison contract) {
        return switch (contract.kind()) {
            case "removed" -> paint.level(Level.ERROR, "removed") + decided(contract);
            case "added" -> paint.green("added");
            case "unchanged" -> paint.dim("unchanged");
            default -> SummaryLine.of(contract.comparison(), paint);
        };
    }

    private static String decided(NamedComparison contract) {
        return DecisionLine.of(contract.comparison())
                .map(line -> "  (" + line.substring(line.indexOf(": ") + 2) + ")")
                .orElse("");
    }
}
