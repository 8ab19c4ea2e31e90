package dev.tenet.report.lint;

import dev.tenet.contract.finding.LintFinding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Findings by the file that they stand in, files in the order of their first finding. */
final class BySource {
    private BySource() {}

    static Map<String, List<LintFinding>> group(List<LintFinding> findings) {
        return findings.stream()
                .collect(Collectors.groupingBy(LintFinding::source, LinkedHashMap::new, Collectors.toList()));
    }
}
