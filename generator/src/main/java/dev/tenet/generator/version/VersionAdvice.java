package dev.tenet.generator.version;

import dev.tenet.contract.finding.Category;
import dev.tenet.contract.finding.Comparison;
import dev.tenet.contract.finding.Finding;
import dev.tenet.contract.finding.Level;
import dev.tenet.contract.finding.SemanticVersionAdvice;
import dev.tenet.diff.rules.DocumentRule;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * The step that a change asks for, in one dimension of compatibility.
 *
 * @param dimension {@link Category#WIRE} or {@link Category#SDK}
 * @param findings those that ask for something, worst first
 */
public record VersionAdvice(Category dimension, SemanticVersionAdvice step, List<Reason> findings) {

    /** A finding, and the step that it alone asks for. */
    public record Reason(SemanticVersionAdvice step, Finding finding) {}

    public VersionAdvice {
        findings = List.copyOf(findings);
    }

    /** What the findings of a comparison ask for, whatever categories were chosen for it. */
    public static VersionAdvice of(Category dimension, Comparison comparison) {
        return of(dimension, comparison.changes(), (finding, level) -> level);
    }

    /**
     * What the findings of a comparison ask for in one language.
     *
     * @param kind the kind of a target
     */
    public static VersionAdvice of(Category dimension, Comparison comparison, String kind) {
        return of(
                dimension,
                comparison.changes(),
                dimension == Category.SDK ? LanguageLevels.ofKind(kind) : (finding, level) -> level);
    }

    /**
     * What findings ask for.
     *
     * @param judged the level of a finding in this dimension, given the level that its rule has there
     */
    private static VersionAdvice of(
            Category dimension, List<Finding> findings, BiFunction<Finding, Level, Level> judged) {
        List<Reason> reasons = findings.stream()
                .map(finding -> new Reason(step(dimension, finding, judged), finding))
                .filter(reason -> reason.step() != SemanticVersionAdvice.NONE)
                .sorted(Comparator.comparing(Reason::step))
                .toList();
        return new VersionAdvice(
                dimension,
                reasons.isEmpty() ? SemanticVersionAdvice.NONE : reasons.get(0).step(),
                reasons);
    }

    private static SemanticVersionAdvice step(
            Category dimension, Finding finding, BiFunction<Finding, Level, Level> judged) {
        if (finding.rule().equals(DocumentRule.VERSION_CHANGED.id())) {
            return SemanticVersionAdvice.NONE;
        }
        Level own = finding.levels().get(dimension);
        if (own != null) {
            return judged.apply(finding, own) == Level.ERROR
                    ? SemanticVersionAdvice.MAJOR
                    : SemanticVersionAdvice.MINOR;
        }
        if (finding.levels().containsKey(Category.POLICY)) {
            // semver.org: what becomes deprecated asks for a minor version.
            return SemanticVersionAdvice.MINOR;
        }
        boolean isOfNamesAlone =
                dimension == Category.WIRE && finding.levels().keySet().equals(Set.of(Category.SDK));
        return isOfNamesAlone ? SemanticVersionAdvice.NONE : SemanticVersionAdvice.PATCH;
    }
}
