package dev.tenet.report;

import dev.tenet.contract.finding.Comparison;

/**
 * The comparison of one contract of a set.
 *
 * @param name its path in the set
 */
public record NamedComparison(String name, Comparison comparison) {

    /** What became of the contract: {@code added}, {@code removed} or {@code changed}, or {@code unchanged}. */
    public String kind() {
        return comparison.changes().stream()
                .map(change -> change.rule())
                .filter(rule -> rule.equals("contract-added") || rule.equals("contract-removed"))
                .map(rule -> rule.substring("contract-".length()))
                .findFirst()
                .orElse(comparison.changes().isEmpty() ? "unchanged" : "changed");
    }
}
