package dev.tenet.contract.source;

import dev.tenet.contract.ReaderOptions;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Tells the kinds of sources apart. JGit and the like are only loaded once such a source is asked for. */
public final class Sources {
    private final ReaderOptions options;
    private final Path workingDirectory;
    private final InputStream standardInput;

    public Sources(ReaderOptions options, Path workingDirectory, InputStream standardInput) {
        this.options = options;
        this.workingDirectory = workingDirectory.toAbsolutePath().normalize();
        this.standardInput = standardInput;
    }

    /**
     * The file that a source names: a path, {@code -}, {@code git:…}, {@code maven:…} or {@code https://…}.
     *
     * @throws SourceException where the source is not well-formed, or not allowed
     */
    public Resource open(String source) throws SourceException {
        Bytes bytes = new Bytes(options.maxBytes());
        if (source.equals("-")) {
            return new StandardInput(
                    standardInput, bytes, FileResource.root(workingDirectory, "-", workingDirectory, bytes));
        }
        if (source.startsWith("git:")) {
            return GitResource.open(source, workingDirectory, bytes);
        }
        if (source.startsWith("maven:")) {
            return MavenResource.open(source, options.artifacts(), bytes);
        }
        if (isRemote(source)) {
            return fetched(source, source);
        }
        if (source.isEmpty() || source.indexOf('\0') >= 0) {
            throw new SourceException("no such file; give the path of an OpenAPI document");
        }
        return FileResource.open(source, workingDirectory, bytes);
    }

    /**
     * The files of a folder in a commit or in an artifact, as paths seen from it; nothing where the source names no such folder.
     *
     * @throws SourceException where the source is not well-formed
     */
    public Optional<List<String>> below(String source) throws SourceException {
        Bytes bytes = new Bytes(options.maxBytes());
        if (source.startsWith("git:")) {
            return GitResource.open(source, workingDirectory, bytes).below();
        }
        return source.startsWith("maven:")
                ? MavenResource.open(source, options.artifacts(), bytes).below()
                : Optional.empty();
    }

    /** A text that has no file: relative references are looked for in the working directory. */
    public Resource text(String name) {
        Bytes bytes = new Bytes(options.maxBytes());
        return FileResource.root(workingDirectory, name, workingDirectory, bytes);
    }

    /**
     * The resource of an absolute URL that stands in a document: no address of a private network.
     *
     * @throws SourceException where remote resources are not allowed
     */
    public Resource remote(String url) throws SourceException {
        return fetched(url, "");
    }

    private Resource fetched(String url, String named) throws SourceException {
        if (!options.allowRemote()) {
            throw new SourceException("\"" + url
                    + "\" is remote and is not fetched; give --allow-remote to allow it, or use a local copy");
        }
        return new HttpResource(url, named, new Bytes(options.maxBytes()));
    }

    /** Whether a source or reference is an http(s) URL. */
    public static boolean isRemote(String source) {
        return source.regionMatches(true, 0, "http://", 0, 7) || source.regionMatches(true, 0, "https://", 0, 8);
    }
}
