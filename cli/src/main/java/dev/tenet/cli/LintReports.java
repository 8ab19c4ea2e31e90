package dev.tenet.cli;

import dev.tenet.contract.finding.LintFinding;
import dev.tenet.contract.finding.UsedBy;
import dev.tenet.report.lint.LintFormat;
import dev.tenet.report.lint.LintRule;
import dev.tenet.report.lint.LintRunInfo;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Writes every report of a lint run that was asked for.
 *
 * @param stdoutIsTaken whether something else goes to standard output, so that no report does
 */
record LintReports(Terminal terminal, Path workingDirectory, LintOptions options, boolean stdoutIsTaken) {
    private static final int WIDTH_OF_FILES = 80;

    void write(List<LintFinding> findings, List<LintRule> rules) throws IOException {
        for (LintFormat format : options.outputs().formats()) {
            Optional<Path> file = options.outputs().file(format);
            if (file.isEmpty()) {
                if (stdoutIsTaken) {
                    continue;
                }
                writeToStdout(format, findings, rules);
            } else {
                LintRunInfo run = run(rules, false, WIDTH_OF_FILES);
                WholeFile.write(
                        workingDirectory.resolve(file.get()),
                        out -> format.report().write(shown(findings, format), run, out));
            }
        }
    }

    private void writeToStdout(LintFormat format, List<LintFinding> findings, List<LintRule> rules) throws IOException {
        boolean colour = terminal.colour() && !options.plain();
        int width = terminal.interactiveOut() ? terminal.width() : WIDTH_OF_FILES;
        StringBuilder report = new StringBuilder();
        format.report().write(shown(findings, format), run(rules, colour, width), report);
        terminal.out().append(report);
        // Several formats end within a line, and a prompt would follow on it.
        if (terminal.interactiveOut() && report.length() > 0 && report.charAt(report.length() - 1) != '\n') {
            terminal.out().println();
        }
    }

    /** SARIF has a place for who uses a value; other formats are as Spectral writes them unless more is asked for. */
    private List<LintFinding> shown(List<LintFinding> findings, LintFormat format) {
        return format == LintFormat.SARIF || options.extras().showRelated()
                ? findings
                : findings.stream()
                        .map(finding -> finding.withUsedBy(UsedBy.NONE))
                        .toList();
    }

    private LintRunInfo run(List<LintRule> rules, boolean colour, int width) throws IOException {
        return new LintRunInfo(
                options.failSeverity(),
                options.showDocumentationUrl(),
                rules,
                workingDirectory,
                Version.number(),
                colour,
                width);
    }
}
