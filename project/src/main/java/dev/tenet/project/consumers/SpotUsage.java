package dev.tenet.project.consumers;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;

/** All that one consumer uses of one place of a contract. */
final class SpotUsage {
    private static final int TOLD_APART = 1_000;

    private final Set<Usage> usages = new LinkedHashSet<>();

    void add(Usage usage) {
        if (!usage.isNothing()) {
            usages.add(usages.size() < TOLD_APART ? usage : KnownUsage.ANYTHING);
        }
    }

    boolean isUsed() {
        return !usages.isEmpty();
    }

    boolean any(Predicate<Usage> condition) {
        return usages.stream().anyMatch(condition);
    }
}
