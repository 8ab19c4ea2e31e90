package dev.tenet.maven;

import dev.tenet.contract.source.ArtifactRepository;
import dev.tenet.contract.source.SourceException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.transfer.ArtifactNotFoundException;

/** Artifacts as Maven finds them: mirrors, credentials, proxies, the local repository and offline mode are those of the build. */
record ResolvedArtifacts(RepositorySystem system, RepositorySystemSession session, List<RemoteRepository> repositories)
        implements ArtifactRepository {

    @Override
    public Path jar(String group, String artifact, String version, String classifier) throws SourceException {
        DefaultArtifact wanted = new DefaultArtifact(group, artifact, classifier, "jar", version);
        try {
            return system.resolveArtifact(session, new ArtifactRequest(wanted, repositories, "tenet"))
                    .getArtifact()
                    .getFile()
                    .toPath();
        } catch (ArtifactResolutionException e) {
            boolean absent =
                    e.getResult().getExceptions().stream().allMatch(ArtifactNotFoundException.class::isInstance);
            String message = "cannot be resolved: " + e.getMessage();
            throw absent ? SourceException.absent(message) : new SourceException(message);
        }
    }
}
