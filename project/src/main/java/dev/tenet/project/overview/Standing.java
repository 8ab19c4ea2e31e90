package dev.tenet.project.overview;

import dev.tenet.report.run.Outcome;
import java.util.Comparator;
import java.util.List;

/**
 * How one contract stands.
 *
 * @param breaking changes that break somebody, over all baselines; accepted ones, too
 * @param risky changes that may break somebody, over all baselines
 * @param problems why it, or a baseline, could not be checked
 */
public record Standing(
        String team,
        String contract,
        String source,
        Outcome verdict,
        long breaking,
        long risky,
        long lintErrors,
        long lintWarnings,
        List<String> problems) {

    /** What cannot be checked, what fails, then by what breaks and what was linted; else by name. */
    static final Comparator<Standing> WORST_FIRST = (one, other) -> {
        int[] order = {
            other.verdict().compareTo(one.verdict()),
            Long.compare(other.breaking(), one.breaking()),
            Long.compare(other.lintErrors(), one.lintErrors()),
            Long.compare(other.risky(), one.risky()),
            Long.compare(other.lintWarnings(), one.lintWarnings())
        };
        for (int each : order) {
            if (each != 0) {
                return each;
            }
        }
        return one.contract().compareTo(other.contract());
    };
}
