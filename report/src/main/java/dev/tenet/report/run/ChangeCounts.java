package dev.tenet.report.run;

import dev.tenet.contract.finding.Comparison;
import dev.tenet.contract.finding.Decision;
import dev.tenet.contract.finding.Level;
import java.util.ArrayList;
import java.util.List;

/** {@code 3 breaking, 1 risky, 12 compatible (2 accepted)}. */
public final class ChangeCounts {
    private ChangeCounts() {}

    public static String words(Comparison comparison) {
        List<String> parts = new ArrayList<>();
        for (Level level : Level.values()) {
            long count = comparison.count(level);
            if (count > 0) {
                parts.add(count + " " + word(level));
            }
        }
        long accepted = comparison.changes().stream()
                .filter(change -> change.decision()
                        .filter(each -> each.by() == Decision.By.ACCEPTANCE)
                        .isPresent())
                .count();
        String counts = parts.isEmpty() ? "unchanged" : String.join(", ", parts);
        return accepted == 0 ? counts : counts + " (" + accepted + " accepted)";
    }

    /** What a level means for somebody who relies on the contract. */
    public static String word(Level level) {
        return switch (level) {
            case ERROR -> "breaking";
            case WARNING -> "risky";
            case INFO -> "compatible";
        };
    }
}
