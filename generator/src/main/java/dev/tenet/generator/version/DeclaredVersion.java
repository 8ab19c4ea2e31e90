package dev.tenet.generator.version;

import dev.tenet.contract.finding.SemanticVersionAdvice;
import java.util.Optional;

/**
 * What {@code info.version} of a revision is worth, beside what its changes ask for.
 *
 * @param base as the base says it
 * @param revision as the revision says it
 * @param needed the least version that the changes ask for; empty where the base has no semantic version
 */
public record DeclaredVersion(String base, String revision, Optional<SemanticVersion> needed, Outcome outcome) {

    /** How the version of the revision compares with the one that is needed. */
    public enum Outcome {
        /** It is what is needed, or more. */
        ENOUGH,
        /** It is lower than what is needed. */
        TOO_LOW,
        /** It cannot be told, since one of the two is no semantic version. */
        UNKNOWN;

        /** The name in reports. */
        public String label() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    public static DeclaredVersion of(String base, String revision, SemanticVersionAdvice step) {
        Optional<SemanticVersion> from = SemanticVersion.of(base);
        Optional<SemanticVersion> to = SemanticVersion.of(revision);
        if (from.isEmpty()) {
            return new DeclaredVersion(base, revision, Optional.empty(), Outcome.UNKNOWN);
        }
        SemanticVersion needed = NextVersion.after(from.get(), step);
        Outcome outcome = to.isEmpty()
                ? Outcome.UNKNOWN
                : isEnough(from.get(), to.get(), needed, step) ? Outcome.ENOUGH : Outcome.TOO_LOW;
        return new DeclaredVersion(base, revision, Optional.of(needed), outcome);
    }

    /** A pre-release of the version that is needed is on its way there, and enough, if it is not the one that the base had already. */
    private static boolean isEnough(
            SemanticVersion from, SemanticVersion to, SemanticVersion needed, SemanticVersionAdvice step) {
        boolean isSnapshot = to.equals(needed);
        boolean moved = step == SemanticVersionAdvice.NONE ? to.compareTo(from) >= 0 : to.compareTo(from) > 0;
        return isSnapshot || moved && to.core().compareTo(needed.core()) >= 0;
    }
}
