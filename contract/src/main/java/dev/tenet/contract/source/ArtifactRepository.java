package dev.tenet.contract.source;

import java.nio.file.Path;

/** Where released artifacts come from, by their Maven coordinates. */
@FunctionalInterface
public interface ArtifactRepository {
    /** The local repository of the user, looked at once it is asked; nothing is downloaded. */
    ArtifactRepository LOCAL =
            (group, artifact, version, classifier) -> MavenRepository.local().jar(group, artifact, version, classifier);

    /**
     * The jar of an artifact.
     *
     * @param version {@code RELEASE} stands for the highest one that is no snapshot
     * @param classifier may be empty
     * @throws SourceException where there is none; {@linkplain SourceException#absent absent} where nothing was released yet
     */
    Path jar(String group, String artifact, String version, String classifier) throws SourceException;
}
