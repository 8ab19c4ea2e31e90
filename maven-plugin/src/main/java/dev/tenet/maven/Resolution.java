package dev.tenet.maven;

import dev.tenet.contract.source.SourceException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.transfer.ArtifactNotFoundException;

/** Maven's own way to artifacts: mirrors, credentials, proxies, the local repository and offline mode are those of the build. */
record Resolution(RepositorySystem system, RepositorySystemSession session, List<RemoteRepository> repositories) {
    static final String CONTEXT = "tenet";

    /**
     * The jar of an artifact; nothing where no repository has it.
     *
     * @throws SourceException where a repository could not be asked
     */
    Optional<Path> jar(Coordinates coordinates, String version, String classifier) throws SourceException {
        DefaultArtifact wanted =
                new DefaultArtifact(coordinates.group(), coordinates.artifact(), classifier, "jar", version);
        try {
            return Optional.of(system.resolveArtifact(session, new ArtifactRequest(wanted, repositories, CONTEXT))
                    .getArtifact()
                    .getFile()
                    .toPath());
        } catch (ArtifactResolutionException e) {
            if (e.getResult().getExceptions().stream().allMatch(ArtifactNotFoundException.class::isInstance)) {
                return Optional.empty();
            }
            throw new SourceException(e.getMessage() + "; check the repository and the network");
        }
    }

    /** The names of the places that were looked at. */
    String places() {
        String remote = repositories.stream().map(RemoteRepository::getId).collect(Collectors.joining(", "));
        return session.isOffline() || remote.isEmpty() ? "the local repository" : remote;
    }
}
