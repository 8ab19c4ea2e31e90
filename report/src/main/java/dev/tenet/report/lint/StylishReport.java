package dev.tenet.report.lint;

import dev.tenet.contract.finding.LintFinding;
import dev.tenet.contract.finding.Severity;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A table for each file, and a line that counts; nothing where nothing was found. */
final class StylishReport implements LintReport {
    private static final int RANGE = 0;
    private static final int SEVERITY = 1;
    private static final int COLUMNS = 6;
    private static final int INDENT = 6;

    @Override
    public void write(List<LintFinding> findings, LintRunInfo run, Appendable out) throws IOException {
        if (findings.isEmpty()) {
            return;
        }
        LintPaint paint = new LintPaint(run.colour());
        out.append('\n');
        for (Map.Entry<String, List<LintFinding>> file :
                BySource.group(findings).entrySet()) {
            out.append(paint.underlined(Shown.line(file.getKey()))).append('\n');
            writeTable(file.getValue(), run, paint, out);
            out.append('\n');
        }
        out.append(paint.boldOf(Summary.worst(findings), "✖ " + Summary.of(findings)))
                .append('\n');
    }

    private static void writeTable(List<LintFinding> findings, LintRunInfo run, LintPaint paint, Appendable out)
            throws IOException {
        List<String[]> rows =
                findings.stream().map(finding -> cells(finding, run)).toList();
        int[] widths = new int[COLUMNS];
        for (String[] row : rows) {
            Arrays.setAll(widths, column -> Math.max(widths[column], row[column].length()));
        }
        for (int i = 0; i < rows.size(); i++) {
            out.append(line(rows.get(i), widths, findings.get(i).severity(), paint))
                    .append('\n');
            for (String user : UsedByText.lines(findings.get(i))) {
                out.append(" ".repeat(widths[RANGE] + widths[SEVERITY] + INDENT))
                        .append(user)
                        .append('\n');
            }
        }
    }

    private static String[] cells(LintFinding finding, LintRunInfo run) {
        return new String[] {
            " " + finding.range().start(),
            SeverityWord.of(finding.severity()),
            Shown.line(finding.code()),
            Shown.line(finding.message()),
            Shown.line(PathText.dotted(finding.path())),
            Shown.line(run.documentationUrl(finding).orElse(""))
        };
    }

    /** The position is centred and the severity flushed right; the others start where their column does. */
    private static String line(String[] cells, int[] widths, Severity severity, LintPaint paint) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < COLUMNS; column++) {
            int blanks = widths[column] - cells[column].length();
            int before = column == RANGE ? (blanks + 1) / 2 : column == SEVERITY ? blanks : 0;
            line.append(column == 0 ? "" : "  ").append(" ".repeat(before));
            line.append(column == SEVERITY ? paint.of(severity, cells[column]) : cells[column]);
            line.append(" ".repeat(blanks - before));
        }
        return line.toString().stripTrailing();
    }
}
