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
     * @param baseline any source of a contract; empty for the first baseline that {@code contracts:} names
     */
    record FromDiff(Optional<String> baseline) implements VersionPolicy {}

    /** Reads {@code version:}, and {@code baseline:} beside it. */
    static VersionPolicy of(Optional<String> version, Optional<String> baseline) {
        return switch (version.orElse("from-contract")) {
            case "from-contract" -> new FromContract();
            case "from-diff" -> new FromDiff(baseline);
            default -> new Explicit(version.orElseThrow());
        };
    }
}
