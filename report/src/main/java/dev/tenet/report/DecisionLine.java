package dev.tenet.report;

import dev.tenet.contract.finding.Comparison;
import dev.tenet.contract.finding.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code Decided by the project: 2 accepted, 1 given another severity}. */
final class DecisionLine {
    private DecisionLine() {}

    /** Nothing where the project decided nothing. */
    static Optional<String> of(Comparison comparison) {
        List<String> parts = new ArrayList<>();
        add(count(comparison, Decision.By.ACCEPTANCE), "accepted", parts);
        add(count(comparison, Decision.By.EXPIRED_ACCEPTANCE), "no longer accepted", parts);
        add(count(comparison, Decision.By.POLICY), "given another severity", parts);
        return parts.isEmpty() ? Optional.empty() : Optional.of("Decided by the project: " + String.join(", ", parts));
    }

    private static long count(Comparison comparison, Decision.By by) {
        return comparison.changes().stream()
                .filter(change ->
                        change.decision().filter(each -> each.by() == by).isPresent())
                .count();
    }

    private static void add(long count, String what, List<String> parts) {
        if (count > 0) {
            parts.add(count + " " + what);
        }
    }
}
