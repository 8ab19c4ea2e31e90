package dev.tenet.project.policy;

import dev.tenet.contract.finding.Category;
import dev.tenet.contract.finding.Comparison;
import dev.tenet.contract.finding.Decision;
import dev.tenet.contract.finding.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Puts the decisions of a project at what was found, and remembers which acceptances were of use. What is proved stays as it is; an
 * acceptance goes before a severity.
 */
public final class Decisions {
    private final SeverityPolicy policy;
    private final List<Acceptance> accepted;
    private final Set<Category> counting;
    private final LocalDate today;
    private final Set<Acceptance> used = ConcurrentHashMap.newKeySet();

    /** @param counting the categories by which changes are judged */
    public Decisions(SeverityPolicy policy, List<Acceptance> accepted, Set<Category> counting, LocalDate today) {
        this.policy = policy;
        this.accepted = List.copyOf(accepted);
        this.counting = Set.copyOf(counting);
        this.today = today;
    }

    /** @param contract the name of the contract in {@code tenet.yaml} */
    public Comparison decide(Comparison comparison, Optional<String> contract) {
        VersionStep step = VersionStep.of(comparison);
        List<Finding> decided = new ArrayList<>();
        for (Finding change : comparison.changes()) {
            decided.add(acceptance(change, comparison, contract)
                    .or(() -> policy.decide(change, counting, step))
                    .map(change::withDecision)
                    .orElse(change));
        }
        return new Comparison(comparison.base(), comparison.revision(), decided);
    }

    /** Of several that speak of a change, one that still holds. */
    private Optional<Decision> acceptance(Finding change, Comparison comparison, Optional<String> contract) {
        if (accepted.isEmpty()) {
            return Optional.empty();
        }
        Identity found = Identity.of(change, comparison);
        String version = comparison.revision().version();
        List<Acceptance> fitting =
                accepted.stream().filter(each -> each.covers(found, contract)).toList();
        used.addAll(fitting);
        List<Decision> decisions =
                fitting.stream().map(each -> each.decision(today, version)).toList();
        return decisions.stream()
                .filter(each -> each.by() == Decision.By.ACCEPTANCE)
                .findFirst()
                .or(() -> decisions.stream().findFirst());
    }

    /** The acceptances that matched nothing so far. */
    public List<Acceptance> unused() {
        return accepted.stream().filter(each -> !used.contains(each)).toList();
    }
}
