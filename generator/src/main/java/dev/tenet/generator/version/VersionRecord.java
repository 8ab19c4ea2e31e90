package dev.tenet.generator.version;

import java.util.List;
import java.util.Optional;

/**
 * What {@code tenet.lock} keeps of a version, so that the next run knows whether there was a release in between.
 *
 * @param version the version that was generated last, as a semantic version
 * @param baseVersion the version that the SDK had at the baseline: what a diff against that baseline raises
 * @param baseline the digest of that baseline; empty where the version does not come from a diff
 * @param engine the version of the engine that generated last
 * @param baseEngine the version of the engine that the SDK had at the baseline
 */
public record VersionRecord(String version, String baseVersion, String baseline, String engine, String baseEngine) {
    private static final int PARTS = 5;

    public List<String> parts() {
        return List.of(version, baseVersion, baseline, engine, baseEngine);
    }

    /** What {@link #parts()} gave; empty where it is something else. */
    public static Optional<VersionRecord> of(List<String> parts) {
        return parts.size() == PARTS
                ? Optional.of(new VersionRecord(parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.get(4)))
                : Optional.empty();
    }
}
