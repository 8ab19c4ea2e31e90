package dev.tenet.generator.version;

import java.util.Optional;

/** What {@code version:} of a target says. */
public sealed interface VersionPolicy {

    /** A version that somebody chose; it is taken as it is. */
    record Explicit(String version) implements VersionPolicy {}

    /** {@code info.version} of the contract, made valid for the language. */
    record FromContract() implements VersionPolicy {}

    /**
     * The version of the SDK at the baseline, raised by what changed since.
     *
     * @param baseline any source of a contract
     */
    record FromDiff(Optional<String> baseline) implements VersionPolicy {}

    /** Reads {@code from-contract}, {@code from-diff BASELINE}, or a version; the first of them where nothing is said. */
    static VersionPolicy of(Optional<String> version) {
        String text = version.orElse("from-contract").strip();
        if (text.equals("from-contract")) {
            return new FromContract();
        }
        if (text.equals("from-diff") || text.startsWith("from-diff ")) {
            String baseline = text.substring("from-diff".length()).strip();
            return new FromDiff(baseline.isEmpty() ? Optional.empty() : Optional.of(baseline));
        }
        return new Explicit(text);
    }
}
