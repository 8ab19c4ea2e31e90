package dev.tenet.contract.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * {@code maven:<g>:<a>:<v>[:<classifier>]!/<path>}: a file in a released jar; its references are read from the same jar.
 *
 * @param coordinates {@code maven:…} up to the exclamation mark
 */
record MavenResource(Path jar, String coordinates, String path, Bytes bytes) implements Resource {

    static MavenResource open(String source, ArtifactRepository artifacts, Bytes bytes) throws SourceException {
        int mark = source.indexOf("!/");
        String[] parts = mark < 0
                ? new String[0]
                : source.substring("maven:".length(), mark).split(":", -1);
        String path = mark < 0 ? null : FilePaths.normalize(source.substring(mark + 2));
        if (parts.length < 3 || parts.length > 4 || path == null) {
            throw new SourceException(
                    "is not a Maven source; write maven:<groupId>:<artifactId>:<version>[:<classifier>]!/<path>");
        }
        Path jar = artifacts.jar(parts[0], parts[1], parts[2], parts.length == 4 ? parts[3] : "");
        return new MavenResource(jar, source.substring(0, mark), path, bytes);
    }

    /** The files below this path, seen from it; nothing where there are none. */
    Optional<List<String>> below() throws SourceException {
        String prefix = path.isEmpty() ? "" : path + "/";
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            List<String> names = zip.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith(prefix))
                    .map(name -> name.substring(prefix.length()))
                    .sorted()
                    .toList();
            return names.isEmpty() ? Optional.empty() : Optional.of(names);
        } catch (IOException e) {
            throw new SourceException("the artifact " + jar + " cannot be read: " + e.getMessage());
        }
    }

    @Override
    public String name() {
        return coordinates + "!/" + path;
    }

    @Override
    public String identity() {
        return jar + "!/" + path;
    }

    @Override
    public byte[] read() throws SourceException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ZipEntry entry = zip.getEntry(path);
            if (path.isEmpty()) {
                throw new SourceException("names no file; write its path after !/");
            }
            if (entry == null || entry.isDirectory()) {
                throw SourceException.absent("the artifact has no file " + path + "; check the path after !/");
            }
            try (InputStream in = zip.getInputStream(entry)) {
                return bytes.read(in);
            }
        } catch (IOException e) {
            throw new SourceException("the artifact " + jar + " cannot be read: " + e.getMessage());
        }
    }

    @Override
    public Resource relative(String reference) throws SourceException {
        String target = FilePaths.relative(path, reference);
        if (target == null) {
            throw new SourceException("\"" + reference + "\" leaves the artifact; keep referenced files inside of it");
        }
        return new MavenResource(jar, coordinates, target, bytes);
    }
}
