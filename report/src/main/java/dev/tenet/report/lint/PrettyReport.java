package dev.tenet.report.lint;

import dev.tenet.contract.finding.LintFinding;
import dev.tenet.contract.finding.Severity;
import dev.tenet.report.Visible;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Wrapped columns for each file, then how many different rules and findings there are. */
final class PrettyReport implements LintReport {
    private static final int RANGE = 10;
    private static final int SEVERITY = 13;
    private static final int GAP = 2;

    /** A piece of text in its column. */
    private record Cell(String text, int width, int gap, UnaryOperator<String> paint) {}

    @Override
    public void write(List<LintFinding> findings, LintRunInfo run, Appendable out) throws IOException {
        LintPaint paint = new LintPaint(run.colour());
        Severity worst = Summary.worst(findings);
        out.append('\n');
        for (Map.Entry<String, List<LintFinding>> file :
                BySource.group(findings).entrySet()) {
            out.append('\n');
            for (String line : WordWrap.lines("File:   " + Visible.text(file.getKey()), run.width())) {
                out.append(line).append('\n');
            }
            for (LintFinding finding : file.getValue()) {
                writeRow(cells(finding, run, paint), out);
                for (String user : UsedByText.lines(finding)) {
                    out.append(" ".repeat(RANGE)).append(paint.dim(user)).append('\n');
                }
                out.append('\n');
            }
        }
        int rules = findings.stream()
                .map(LintFinding::code)
                .collect(Collectors.toSet())
                .size();
        out.append(paint.boldOf(worst, rules + " Unique Issue(s)")).append('\n');
        out.append(paint.boldOf(worst, "✖" + (findings.isEmpty() ? "" : " " + Summary.of(findings))))
                .append('\n');
    }

    private static List<Cell> cells(LintFinding finding, LintRunInfo run, LintPaint paint) {
        Severity severity = finding.severity();
        String url = run.documentationUrl(finding).orElse("");
        int share =
                Math.max(GAP + 1, (run.width() - RANGE - SEVERITY - (url.isEmpty() ? 1 : 0)) / (url.isEmpty() ? 3 : 4));
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell(finding.range().start().toString(), RANGE, 0, text -> paint.of(severity, text)));
        cells.add(new Cell(
                SeverityWord.of(severity).toUpperCase(Locale.ROOT),
                SEVERITY,
                GAP,
                text -> paint.reversedOf(severity, text)));
        cells.add(new Cell(finding.code(), share, GAP, text -> paint.boldOf(severity, text)));
        cells.add(new Cell(finding.message(), share, GAP, paint::dim));
        cells.add(new Cell(PathText.dotted(finding.path()), share, GAP, paint::cyan));
        cells.add(new Cell(url, share, GAP, paint::dim));
        return cells;
    }

    private static void writeRow(List<Cell> cells, Appendable out) throws IOException {
        List<List<String>> columns = new ArrayList<>();
        int height = 0;
        for (Cell cell : cells) {
            List<String> lines = wrapped(cell);
            columns.add(lines);
            height = Math.max(height, lines.size());
        }
        for (int i = 0; i < height; i++) {
            StringBuilder line = new StringBuilder();
            int blanks = 0;
            for (int column = 0; column < cells.size(); column++) {
                Cell cell = cells.get(column);
                String text =
                        i < columns.get(column).size() ? columns.get(column).get(i) : "";
                blanks += cell.gap();
                if (!text.isEmpty()) {
                    line.append(" ".repeat(blanks)).append(cell.paint().apply(text));
                    blanks = 0;
                }
                blanks += Math.max(0, cell.width() - cell.gap() - DisplayWidth.of(text));
            }
            out.append(line).append('\n');
        }
    }

    private static List<String> wrapped(Cell cell) {
        String visible = cell.text().lines().map(Visible::text).collect(Collectors.joining("\n"));
        return WordWrap.lines(visible, cell.width() - cell.gap());
    }
}
