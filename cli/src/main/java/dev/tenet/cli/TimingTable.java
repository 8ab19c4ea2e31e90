package dev.tenet.cli;

import dev.tenet.linter.run.Timing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What rules cost, as a table. */
final class TimingTable {
    private static final double NANOSECONDS = 1e6;

    private TimingTable() {}

    static List<String> lines(Timing timing) {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, "%10s %10s %10s  %s", "ms", "matches", "findings", "rule"));
        long inRules = 0;
        for (Timing.Rule rule : timing.rules()) {
            inRules += rule.nanoseconds();
            lines.add(line(rule.nanoseconds(), rule.matches(), rule.findings(), rule.name()));
        }
        lines.add(line(inRules, "(all rules)"));
        lines.add(line(timing.walking(), "(searching for what rules look at)"));
        lines.add(line(timing.preparing(), "(reading documents)"));
        return lines;
    }

    private static String line(long nanoseconds, long matches, long findings, String name) {
        return String.format(Locale.ROOT, "%10.1f %10d %10d  %s", nanoseconds / NANOSECONDS, matches, findings, name);
    }

    private static String line(long nanoseconds, String what) {
        return String.format(Locale.ROOT, "%10.1f %10s %10s  %s", nanoseconds / NANOSECONDS, "", "", what);
    }
}
