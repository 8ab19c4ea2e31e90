package dev.tenet.contract.finding;

import java.util.Optional;

/**
 * What a project makes of a finding, beside what the contracts prove.
 *
 * @param level what counts in the place of the proven level; empty where the finding no longer counts
 * @param reason why, in words of the project
 */
public record Decision(By by, Optional<Level> level, String reason) {

    /** What the decision rests on. */
    public enum By {
        /** A severity that the project gave to such changes. */
        POLICY,
        /** This very change was accepted. */
        ACCEPTANCE,
        /** This very change was accepted, and the time for that is over. */
        EXPIRED_ACCEPTANCE;

        /** The name in reports. */
        public String label() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** The level in reports: {@code off} for what no longer counts. */
    public String levelLabel() {
        return level.map(Level::label).orElse("off");
    }
}
