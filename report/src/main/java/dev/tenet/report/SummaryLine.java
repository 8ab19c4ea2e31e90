package dev.tenet.report;

import dev.tenet.contract.finding.Comparison;
import dev.tenet.contract.finding.Level;
import dev.tenet.contract.finding.SemanticVersionAdvice;
import java.util.ArrayList;
import java.util.List;

/** {@code 3 breaking, 1 risky, 12 compatible changes — major version}. */
final class SummaryLine {
    private SummaryLine() {}

    static String of(Comparison comparison, Paint paint) {
        if (comparison.changes().isEmpty()) {
            return paint.green("No changes") + " — the two contracts promise the same";
        }
        List<String> parts = new ArrayList<>();
        long last = 0;
        for (Level level : Level.values()) {
            long count = comparison.count(level);
            if (count > 0) {
                parts.add(paint.level(level, count + " " + word(level)));
                last = count;
            }
        }
        SemanticVersionAdvice advice = comparison.semver();
        return String.join(", ", parts) + (last == 1 ? " change" : " changes") + " — " + advice.label() + " version";
    }

    private static String word(Level level) {
        return switch (level) {
            case ERROR -> "breaking";
            case WARNING -> "risky";
            case INFO -> "compatible";
        };
    }
}
