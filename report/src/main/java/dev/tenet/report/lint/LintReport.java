package dev.tenet.report.lint;

import dev.tenet.contract.finding.LintFinding;
import java.io.IOException;
import java.util.List;

/** One way to write down what the linter found. */
@FunctionalInterface
public interface LintReport {
    /** Writes the whole report, in time that grows with the number of findings only. */
    void write(List<LintFinding> findings, LintRunInfo run, Appendable out) throws IOException;
}
