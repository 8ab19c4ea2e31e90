package dev.tenet.project.policy;

import dev.tenet.contract.finding.Category;
import dev.tenet.contract.finding.Decision;
import dev.tenet.contract.finding.Finding;
import dev.tenet.contract.finding.Level;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The severities that a project gives to changes. In each category that counts, the first rule that matches decides; the worst of the
 * categories is what counts for the change.
 *
 * @param rules in the order in which they are asked
 */
public record SeverityPolicy(List<SeverityRule> rules) {
    public static final SeverityPolicy NONE = new SeverityPolicy(List.of());

    public SeverityPolicy {
        rules = List.copyOf(rules);
    }

    /** What counts for one category, and by which rule. */
    private record Judged(Optional<Level> level, Optional<SeverityRule> rule) {}

    /** The decision about a change; none where it is taken as it is proved. */
    Optional<Decision> decide(Finding finding, Set<Category> counting, VersionStep step) {
        if (rules.isEmpty()) {
            return Optional.empty();
        }
        List<Judged> judged = new ArrayList<>();
        for (Category category : Category.values()) {
            Level proven = finding.levels().get(category);
            if (proven != null && counting.contains(category)) {
                judged.add(judge(finding, Optional.of(category), proven, step));
            }
        }
        if (judged.isEmpty()) {
            judged.add(judge(finding, Optional.empty(), finding.level(), step));
        }
        Optional<Level> worst =
                judged.stream().flatMap(each -> each.level().stream()).reduce(Level::worst);
        if (worst.equals(Optional.of(finding.level()))) {
            return Optional.empty();
        }
        Set<String> reasons = new LinkedHashSet<>();
        judged.forEach(each -> each.rule().map(SeverityRule::why).ifPresent(reasons::add));
        return Optional.of(new Decision(Decision.By.POLICY, worst, String.join("; ", reasons)));
    }

    private Judged judge(Finding finding, Optional<Category> category, Level proven, VersionStep step) {
        return rules.stream()
                .filter(rule -> rule.matches(finding, category, proven, step))
                .findFirst()
                .map(rule -> new Judged(rule.severity(), Optional.of(rule)))
                .orElseGet(() -> new Judged(Optional.of(proven), Optional.empty()));
    }
}
