package dev.tenet.contract.finding;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What one commit did to a contract.
 *
 * @param path of the contract in this commit; where it was removed, the former one
 * @param formerPath where it was before, if it was moved
 * @param comparison with the contract before; absent where there was none, or none that could be read
 * @param version {@code info.version} after the commit; empty where there is none
 * @param tags that mark the contract as this commit left it
 * @param problem why the contract cannot be read in this commit
 */
public record TimelineEntry(
        Commit commit,
        Kind kind,
        String path,
        Optional<String> formerPath,
        Optional<Comparison> comparison,
        String version,
        List<String> tags,
        Optional<String> problem) {

    /**
     * A commit, as people know it.
     *
     * @param id in full
     * @param date of the author
     */
    public record Commit(String id, String author, OffsetDateTime date, String subject) {
        private static final int SHORT = 9;

        /** Enough of the id to find it again. */
        public String shortId() {
            return id.substring(0, Math.min(SHORT, id.length()));
        }
    }

    /** What became of the contract. */
    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED,
        UNREADABLE;

        /** The name in reports. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** That of the comparison; whoever relies on a contract that is gone breaks, and nobody on one that is new. */
    public String verdict() {
        return switch (kind) {
            case REMOVED -> "breaking";
            case ADDED -> "compatible";
            case UNREADABLE -> "unknown";
            case CHANGED -> comparison.map(Comparison::verdict).orElse("unknown");
        };
    }
}
