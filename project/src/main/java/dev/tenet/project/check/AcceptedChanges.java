package dev.tenet.project.check;

import dev.tenet.contract.finding.Comparison;
import dev.tenet.project.policy.AcceptedEntry;
import dev.tenet.project.policy.Identity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Agrees to what fails.
 *
 * @param rules whose changes are meant; all where there are none
 */
public record AcceptedChanges(
        Set<String> rules, String reason, Optional<String> who, Optional<String> ticket, Optional<String> until) {

    /** An entry for each change that fails now; once where several baselines tell the same. */
    public List<AcceptedEntry> of(CheckResult result) {
        Set<AcceptedEntry> entries = new LinkedHashSet<>();
        for (ContractResult contract : result.contracts()) {
            for (ContractResult.Baseline baseline : contract.baselines()) {
                baseline.comparison().ifPresent(found -> add(found, contract, result, entries));
            }
        }
        return new ArrayList<>(entries);
    }

    private void add(Comparison comparison, ContractResult contract, CheckResult result, Set<AcceptedEntry> entries) {
        comparison.changes().stream()
                .filter(result.failOn()::isReachedBy)
                .filter(change -> rules.isEmpty() || rules.contains(change.rule()))
                .map(change -> new AcceptedEntry(
                        Identity.of(change, comparison), contract.settings(), Optional.of(reason), who, ticket, until))
                .forEach(entries::add);
    }
}
