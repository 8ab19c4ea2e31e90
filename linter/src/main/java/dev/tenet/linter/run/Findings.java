package dev.tenet.linter.run;

import dev.tenet.contract.finding.LintFinding;
import dev.tenet.contract.tree.Range;
import dev.tenet.linter.value.Dictionary;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects findings: each once, in Spectral's order of file, place, rule and path. */
final class Findings {
    /** @param range of a finding about the whole document; the path tells others apart */
    private record Identity(String code, List<String> path, Range range, String source, String message) {
        static Identity of(LintFinding finding) {
            return new Identity(
                    finding.code(),
                    finding.path(),
                    finding.path().isEmpty() ? finding.range() : Range.NOWHERE,
                    finding.source(),
                    finding.message());
        }
    }

    private static final Comparator<LintFinding> ORDER = Comparator.comparing(LintFinding::source, Dictionary::compare)
            .thenComparing(finding -> finding.range().start())
            .thenComparing(LintFinding::code, Dictionary::compareNumerically)
            .thenComparing(finding -> String.join(",", finding.path()), Dictionary::compare);

    private final Map<Identity, LintFinding> findings = new LinkedHashMap<>();

    void add(LintFinding finding) {
        findings.putIfAbsent(Identity.of(finding), finding);
    }

    int size() {
        return findings.size();
    }

    List<LintFinding> sorted() {
        return findings.values().stream().sorted(ORDER).toList();
    }
}
