package dev.tenet.maven;

import dev.tenet.contract.finding.Category;
import dev.tenet.contract.finding.Comparison;
import dev.tenet.contract.finding.Finding;
import dev.tenet.contract.model.Contract;
import dev.tenet.diff.ContractDiff;
import dev.tenet.diff.DiffOptions;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Compares the contract of the sources with the one that the application serves. Nothing may be more, less or other; how it is written
 * does not matter.
 *
 * @param categories the dimensions in which the two are to be the same
 */
record ServedDrift(Set<Category> categories) {

    /** What is not the same. */
    Comparison compare(Contract source, Contract served) {
        ContractDiff diff = new ContractDiff(new DiffOptions(EnumSet.copyOf(categories), List.of()));
        Comparison there = ofInterest(diff.compare(source, served));
        return there.changes().isEmpty() ? ofInterest(diff.compare(served, source)) : there;
    }

    private Comparison ofInterest(Comparison all) {
        List<Finding> changes = all.changes().stream()
                .filter(change -> !Collections.disjoint(change.levels().keySet(), categories))
                .toList();
        return new Comparison(all.base(), all.revision(), changes);
    }
}
