package dev.tenet.project.check;

import dev.tenet.contract.finding.Comparison;
import dev.tenet.contract.finding.LintFinding;
import java.util.List;
import java.util.Optional;

/**
 * What came of checking one contract.
 *
 * @param settings the name in {@code tenet.yaml}; absent for a document that is not named there
 * @param team who answers for it
 */
public record ContractResult(
        Optional<String> settings, String name, String source, String team, Lint lint, List<Baseline> baselines) {

    /** One of the folder that it lies in. */
    public ContractResult(Optional<String> settings, String name, String source, Lint lint, List<Baseline> baselines) {
        this(settings, name, source, Teams.folder(source), lint, baselines);
    }

    /** @param problem why it could not be linted */
    public record Lint(List<LintFinding> findings, Verdict verdict, Optional<String> problem) {}

    /**
     * The comparison with one baseline.
     *
     * @param comparison absent where there was nothing to compare with
     * @param note what is to be said where there is no comparison: that there is no baseline yet, or why it cannot be read
     */
    public record Baseline(String name, Optional<Comparison> comparison, Optional<String> note, Verdict verdict) {}

    public Verdict verdict() {
        return baselines.stream().map(Baseline::verdict).reduce(lint.verdict(), Verdict::worst);
    }
}
