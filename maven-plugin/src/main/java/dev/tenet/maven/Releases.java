package dev.tenet.maven;

import dev.tenet.contract.InputException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.resolution.VersionRangeRequest;
import org.eclipse.aether.resolution.VersionRangeResolutionException;
import org.eclipse.aether.resolution.VersionRangeResult;
import org.eclipse.aether.transfer.MetadataNotFoundException;

/**
 * The versions that were released, as the metadata of the repositories tells them.
 *
 * @param preReleases versions that are none
 */
record Releases(Resolution maven, Pattern preReleases) {
    private static final String SNAPSHOT = "SNAPSHOT";

    /**
     * What is known of some coordinates.
     *
     * @param versions newest first
     * @param troubles why some repositories could not be asked
     */
    record Known(List<String> versions, List<String> troubles) {}

    /** @param range as Maven writes ranges: {@code (,1.1.0)} is all below 1.1.0 */
    Known of(Coordinates coordinates, String range) {
        DefaultArtifact all =
                new DefaultArtifact(coordinates.group(), coordinates.artifact(), Coordinates.CLASSIFIER, "jar", range);
        VersionRangeResult found;
        try {
            found = maven.system()
                    .resolveVersionRange(
                            maven.session(), new VersionRangeRequest(all, maven.repositories(), Resolution.CONTEXT));
        } catch (VersionRangeResolutionException e) {
            throw new InputException("<baselineRange> (tenet.baselineRange) is no range of versions: \"" + range
                    + "\"; write one as (,2.0.0) or [1.0,2.0)");
        }
        List<String> versions = new ArrayList<>();
        found.getVersions().stream()
                .map(Object::toString)
                .filter(version -> !version.endsWith(SNAPSHOT))
                .filter(version -> !preReleases.matcher(version).matches())
                .forEach(version -> versions.add(0, version));
        List<String> troubles = found.getExceptions().stream()
                .filter(each -> !(each instanceof MetadataNotFoundException))
                .map(Throwable::getMessage)
                .map(String::valueOf)
                .toList();
        return new Known(List.copyOf(versions), troubles);
    }
}
