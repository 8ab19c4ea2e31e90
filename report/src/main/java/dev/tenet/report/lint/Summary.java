package dev.tenet.report.lint;

import dev.tenet.contract.finding.LintFinding;
import dev.tenet.contract.finding.Severity;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** How many findings there are of each severity. */
final class Summary {
    private final int[] counts = new int[Severity.values().length];

    private Summary() {}

    static Summary of(List<LintFinding> findings) {
        Summary summary = new Summary();
        findings.forEach(finding -> summary.counts[finding.severity().ordinal()]++);
        return summary;
    }

    /** The most severe of some findings; a hint where there are none. */
    static Severity worst(List<LintFinding> findings) {
        return findings.stream()
                .map(LintFinding::severity)
                .min(Comparator.naturalOrder())
                .orElse(Severity.HINT);
    }

    /** {@code 3 problems (1 error, 2 warnings, 0 infos, 0 hints)}. */
    @Override
    public String toString() {
        return count(Arrays.stream(counts).sum(), "problem") + " (" + count(Severity.ERROR, "error") + ", "
                + count(Severity.WARNING, "warning") + ", " + count(Severity.INFO, "info") + ", "
                + count(Severity.HINT, "hint") + ")";
    }

    private String count(Severity severity, String word) {
        return count(counts[severity.ordinal()], word);
    }

    private static String count(int count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }
}
