package dev.tenet.generator.version;

/**
 * What {@code tenet.lock} keeps of a version, so that the next run knows whether there was a release in between.
 *
 * @param version the version that was generated last, as a semantic version
 * @param baseVersion the version that the SDK had at the baseline: what a diff against that baseline raises
 * @param baseline the digest of that baseline; empty where the version does not come from a diff
 * @param engine the version of the engine that generated last
 * @param baseEngine the version of the engine that the SDK had at the baseline
 */
public record VersionRecord(String version, String baseVersion, String baseline, String engine, String baseEngine) {}
