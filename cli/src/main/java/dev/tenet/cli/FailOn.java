package dev.tenet.cli;

import dev.tenet.contract.finding.Comparison;
import dev.tenet.contract.finding.Level;

/** The bar from which findings fail the call. */
enum FailOn {
    ERROR,
    WARNING,
    INFO,
    NONE;

    String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    boolean isReachedBy(Comparison comparison) {
        return this != NONE
                && comparison.changes().stream()
                        .anyMatch(change -> change.level().compareTo(Level.valueOf(name())) <= 0);
    }
}
