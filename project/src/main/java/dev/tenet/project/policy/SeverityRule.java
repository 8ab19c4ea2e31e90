package dev.tenet.project.policy;

import dev.tenet.contract.finding.Category;
import dev.tenet.contract.finding.Finding;
import dev.tenet.contract.finding.Level;
import java.util.Optional;
import java.util.Set;

/**
 * The severity that a project gives to some changes. What is absent does not narrow them down.
 *
 * @param path of every operation that the change reaches
 * @param levels the proven levels that it is about; where there are none, all if it names a rule, else errors and warnings
 * @param when the steps between the two versions in which it holds; in all where there are none
 * @param nobodyBut the known consumers that it may hit, and no others; with none, it hits no known consumer. Whomever it hits where it is absent
 * @param severity what counts from now on; empty for nothing
 * @param origin where it is written, for reports: {@code diff.rules.operation-removed}
 */
public record SeverityRule(
        Optional<NamePattern> rule,
        Optional<Category> category,
        Optional<NamePattern> path,
        Set<Level> levels,
        Set<VersionStep> when,
        Optional<Set<String>> nobodyBut,
        Optional<Level> severity,
        Optional<String> reason,
        String origin) {

    private static final Set<Level> OF_INTEREST = Set.of(Level.ERROR, Level.WARNING);

    /**
     * Whether it speaks of a change.
     *
     * @param judged the category whose level is asked for; empty where the change touches none that counts
     */
    boolean matches(Finding finding, Optional<Category> judged, Level proven, VersionStep step) {
        return (rule.isEmpty() || rule.get().matches(finding.rule()))
                && (category.isEmpty() || category.equals(judged))
                && (levels.isEmpty() ? rule.isPresent() || OF_INTEREST.contains(proven) : levels.contains(proven))
                && (when.isEmpty() || when.contains(step))
                && (nobodyBut.isEmpty() || hitsOnly(nobodyBut.get(), finding))
                && (path.isEmpty() || isWithin(path.get(), finding));
    }

    private static boolean isWithin(NamePattern path, Finding finding) {
        return !finding.operations().isEmpty()
                && finding.operations().stream().allMatch(operation -> path.matches(operation.path()));
    }

    /** Where no consumers are known, anybody may be hit. */
    private static boolean hitsOnly(Set<String> consumers, Finding finding) {
        return finding.consumers().filter(consumers::containsAll).isPresent();
    }

    String why() {
        return reason.map(text -> origin + ": " + text).orElse(origin);
    }
}
