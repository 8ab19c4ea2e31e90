package dev.tenet.project.check;

import dev.tenet.report.ReportStyle;
import dev.tenet.report.Visible;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * The end of the report for people: what was checked, and how it ended.
 *
 * @param advises whether it names commands to run
 */
record VerdictTable(ReportStyle style, boolean advises) {
    private record Row(String subject, String check, String result, Verdict verdict) {}

    void write(CheckResult result, Writer out) throws IOException {
        List<Row> rows = rows(result);
        if (rows.isEmpty()) {
            out.append(nothing(result));
            return;
        }
        int subject = width(rows.stream().map(Row::subject).toList(), 24);
        int check = width(rows.stream().map(Row::check).toList(), style.width() - subject - 40);
        out.append('\n');
        String before = "";
        for (Row row : rows) {
            out.append(pad(row.subject().equals(before) ? "" : row.subject(), subject))
                    .append("  ")
                    .append(pad(row.check(), check))
                    .append("  ")
                    .append(paint(row.verdict()))
                    .append("  ")
                    .append(Visible.text(row.result()))
                    .append('\n');
            before = row.subject();
        }
        long failed =
                rows.stream().filter(row -> row.verdict() != Verdict.PASSED).count();
        out.append('\n')
                .append(
                        failed == 0
                                ? "All " + rows.size() + " checks passed\n"
                                : failed + " of " + rows.size() + " checks failed\n");
        if (advises) {
            out.append(howToGoOn(result));
        }
    }

    /** A build says by itself why there was nothing. */
    private String nothing(CheckResult result) {
        if (!advises) {
            return "";
        }
        return result.contracts().isEmpty()
                ? "Nothing to check: name contracts in tenet.yaml, or on the command line\n"
                : "Nothing to compare with: give the contracts baselines in tenet.yaml\n";
    }

    /** What to type where a break is meant. */
    private static String howToGoOn(CheckResult result) {
        return result.contracts().stream()
                .flatMap(contract -> contract.baselines().stream())
                .filter(baseline -> baseline.verdict() == Verdict.FAILED)
                .flatMap(baseline -> baseline.comparison().stream())
                .findFirst()
                .map(comparison -> CheckWords.isOfRemoval(comparison)
                        ? "\nWhere that is meant:  tenet check -f accept  prints the entry for .tenet/accepted.yaml\n"
                        : "\nWhere a break is meant:  tenet accept "
                                + Visible.text(comparison.base().source() + " "
                                        + comparison.revision().source())
                                + " --reason 'why'\nWhat a rule means:       tenet explain RULE\n")
                .orElse("");
    }

    private static List<Row> rows(CheckResult result) {
        List<Row> rows = new ArrayList<>();
        for (ContractResult contract : result.contracts()) {
            if (CheckWords.isLinted(contract, result)) {
                rows.add(new Row(
                        contract.name(),
                        "lint",
                        CheckWords.of(contract.lint()),
                        contract.lint().verdict()));
            }
            for (ContractResult.Baseline baseline : contract.baselines()) {
                rows.add(new Row(contract.name(), baseline.name(), CheckWords.of(baseline), baseline.verdict()));
            }
        }
        for (GeneratedCode.Target target : result.targets()) {
            rows.add(new Row(target.name(), "generated code", CheckWords.of(target), target.verdict()));
        }
        return rows;
    }

    private String paint(Verdict verdict) {
        String word = pad(verdict.label(), 6);
        return style.colour() ? (verdict == Verdict.PASSED ? "\u001b[32m" : "\u001b[1;31m") + word + "\u001b[0m" : word;
    }

    private static int width(List<String> cells, int most) {
        return Math.min(
                Math.max(12, most),
                cells.stream().mapToInt(String::length).max().orElse(0));
    }

    /** The end of a source says more than its start. */
    private static String pad(String text, int width) {
        String shown = Visible.text(text);
        String cut = shown.length() <= width ? shown : "…" + shown.substring(shown.length() - width + 1);
        return cut + " ".repeat(Math.max(0, width - cut.length()));
    }
}
