package dev.tenet.report.lint;

import dev.tenet.contract.finding.LintFinding;
import dev.tenet.contract.finding.Severity;
import dev.tenet.contract.tree.Position;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** One table of all findings, with lines and characters counted from 0. */
final class MarkdownReport implements LintReport {
    private static final List<String> HEADERS =
            List.of("Code", "Path", "Message", "Severity", "Start", "End", "Source");
    private static final String SPECIAL = "*#/()[]_`";

    @Override
    public void write(List<LintFinding> findings, LintRunInfo run, Appendable out) throws IOException {
        RuleLinks links = new RuleLinks(run);
        List<List<String>> rows = new ArrayList<>();
        for (Map.Entry<String, List<LintFinding>> file :
                BySource.group(findings).entrySet()) {
            String source = escaped(file.getKey());
            file.getValue().stream()
                    .sorted(Comparator.comparingInt(
                            finding -> finding.range().start().line()))
                    .forEach(finding -> rows.add(row(finding, source, links)));
        }
        writeTable(rows, out);
    }

    private static List<String> row(LintFinding finding, String source, RuleLinks links) {
        String code = cell(finding.code());
        return List.of(
                links.of(finding.code())
                        .map(url -> "[" + code + "](" + cell(url) + ")")
                        .orElse(code),
                escaped(PathText.dotted(finding.path())),
                escaped(finding.message()),
                word(finding.severity()),
                position(finding.range().start()),
                position(finding.range().end()),
                source);
    }

    private static void writeTable(List<List<String>> rows, Appendable out) throws IOException {
        int[] widths = new int[HEADERS.size()];
        Arrays.setAll(widths, column -> HEADERS.get(column).length());
        for (List<String> row : rows) {
            Arrays.setAll(
                    widths, column -> Math.max(widths[column], row.get(column).length()));
        }
        writeRow(HEADERS, widths, out);
        out.append("\n|");
        for (int width : widths) {
            out.append(" " + "-".repeat(width) + " |");
        }
        for (List<String> row : rows) {
            out.append('\n');
            writeRow(row, widths, out);
        }
    }

    /** Spectral pads a cell that is equal to one before it as that one; so do we, that committed reports stay the same. */
    private static void writeRow(List<String> cells, int[] widths, Appendable out) throws IOException {
        out.append('|');
        for (String cell : cells) {
            out.append(" " + cell + " ".repeat(widths[cells.indexOf(cell)] - cell.length()) + " |");
        }
    }

    private static String word(Severity severity) {
        String word = SeverityWord.of(severity);
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static String position(Position position) {
        return (position.line() - 1) + ":" + (position.column() - 1);
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (SPECIAL.indexOf(c) >= 0) {
                out.append('\\');
            }
            out.append(c == '>' ? "&gt;" : String.valueOf(c));
        }
        return cell(out.toString());
    }

    /** What would end the cell or start HTML is written otherwise. */
    private static String cell(String text) {
        return text.replace("<", "&lt;").replace("|", "\\|").replaceAll("\\R", "<br>");
    }
}
