package dev.tenet.contract.finding;

import java.util.List;

/**
 * What a diff found between two contracts.
 *
 * @param changes worst first
 */
public record Comparison(Side base, Side revision, List<Finding> changes) {

    /** One of the two contracts: its source, and {@code title} and {@code version} of its Info Object. */
    public record Side(String source, String title, String version) {}

    /** {@code breaking} where any change is an error, {@code risky} where any is a warning, {@code compatible} where there are only infos, else {@code unchanged}. */
    public String verdict() {
        return count(Level.ERROR) > 0
                ? "breaking"
                : count(Level.WARNING) > 0 ? "risky" : changes.isEmpty() ? "unchanged" : "compatible";
    }

    /** The version that the revision asks for, seen from the base. */
    public SemanticVersionAdvice semver() {
        return SemanticVersionAdvice.of(changes);
    }

    public long count(Level level) {
        return changes.stream().filter(change -> change.level() == level).count();
    }

    /**
     * The references in use that the revision broke: mistakes in the input rather than changes of the promise, although the rest could
     * be compared.
     */
    public List<Finding> brokenReferences() {
        return changes.stream()
                .filter(change -> change.rule().equals("reference-broken"))
                .toList();
    }
}
