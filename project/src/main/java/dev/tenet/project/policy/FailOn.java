package dev.tenet.project.policy;

import dev.tenet.contract.finding.Comparison;
import dev.tenet.contract.finding.Finding;
import dev.tenet.contract.finding.Level;

/** The bar from which findings fail the call. */
public enum FailOn {
    ERROR,
    WARNING,
    INFO,
    NONE;

    /** The name in options and files. */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether any change reaches the bar, after the decisions of the project. */
    public boolean isReachedBy(Comparison comparison) {
        return comparison.changes().stream().anyMatch(this::isReachedBy);
    }

    public boolean isReachedBy(Finding change) {
        return this != NONE
                && change.decidedLevel()
                        .filter(level -> level.compareTo(Level.valueOf(name())) <= 0)
                        .isPresent();
    }
}
