package dev.tenet.report.lint;

import dev.tenet.contract.finding.LintFinding;
import dev.tenet.contract.finding.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What reports say of the run besides its findings, and how they look.
 *
 * @param failSeverity the severity from which findings fail the run
 * @param showDocumentationUrl whether findings are shown with the page that explains them
 * @param rules of the ruleset, in its order; findings may have codes that are none of them
 * @param workingDirectory what the machine formats show files relative to
 * @param version of this tool
 * @param colour whether the reader understands ANSI colours
 * @param width of a line of the formats for people, in columns
 */
public record LintRunInfo(
        Severity failSeverity,
        boolean showDocumentationUrl,
        List<LintRule> rules,
        Path workingDirectory,
        String version,
        boolean colour,
        int width) {
    public LintRunInfo {
        rules = List.copyOf(rules);
    }

    /** The page that a finding is to be shown with. */
    Optional<String> documentationUrl(LintFinding finding) {
        return showDocumentationUrl ? finding.documentationUrl() : Optional.empty();
    }
}
