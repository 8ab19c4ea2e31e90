package dev.tenet.maven;

import dev.tenet.contract.source.ArtifactRepository;
import dev.tenet.contract.source.SourceException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Artifacts as Maven finds them.
 *
 * @param own the coordinates of the module: a release of them is one before the current version
 * @param before the versions that are before the current one
 */
record ResolvedArtifacts(Releases releases, Coordinates own, String before) implements ArtifactRepository {
    private static final String ANY = "(,)";

    @Override
    public Path jar(String group, String artifact, String version, String classifier) throws SourceException {
        Coordinates coordinates = new Coordinates(group, artifact);
        if (version.equals("RELEASE")) {
            return release(coordinates, classifier);
        }
        Optional<Path> jar = releases.maven().jar(coordinates, version, classifier);
        return jar.orElseThrow(() -> new SourceException("there is no " + group + ":" + artifact + ":" + version
                + (classifier.isEmpty() ? "" : " with the classifier " + classifier) + " in "
                + releases.maven().places() + (isOffline() ? "; build once without -o" : "; correct the coordinates")));
    }

    private Path release(Coordinates coordinates, String classifier) throws SourceException {
        Releases.Known known = releases.of(coordinates, coordinates.equals(own) ? before : ANY);
        for (String version : known.versions()) {
            Optional<Path> jar = releases.maven().jar(coordinates, version, classifier);
            if (jar.isPresent()) {
                return jar.get();
            }
        }
        if (!known.troubles().isEmpty()) {
            throw new SourceException(String.join("; ", known.troubles()) + "; check the repository and the network");
        }
        throw SourceException.absent("there is no release of " + coordinates + " in "
                + releases.maven().places() + (isOffline() ? "; build once without -o" : ""));
    }

    private boolean isOffline() {
        return releases.maven().session().isOffline();
    }
}
