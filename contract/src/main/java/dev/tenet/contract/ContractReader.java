package dev.tenet.contract;

import dev.tenet.contract.model.Contract;
import dev.tenet.contract.model.ContractModel;
import dev.tenet.contract.model.OpenApiVersion;
import dev.tenet.contract.model.Problem;
import dev.tenet.contract.source.Resource;
import dev.tenet.contract.source.SourceException;
import dev.tenet.contract.source.Sources;
import dev.tenet.contract.syntax.Tolerance;
import dev.tenet.contract.tree.Document;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The front door of this module: reads contracts, and any other JSON or YAML document, from any source. */
public final class ContractReader {
    private final ReaderOptions options;
    private final Sources sources;

    public ContractReader(ReaderOptions options) {
        this(options, Path.of(""), System.in);
    }

    /**
     * A reader that does not ask the process for its surroundings.
     *
     * @param workingDirectory what relative paths are relative to
     * @param standardInput what {@code -} reads
     */
    public ContractReader(ReaderOptions options, Path workingDirectory, InputStream standardInput) {
        this.options = options;
        this.sources = new Sources(options, workingDirectory, standardInput);
    }

    /**
     * Reads an OpenAPI document of any version.
     *
     * @param source a path, {@code -}, {@code git:<rev>:<path>}, {@code maven:<g>:<a>:<v>[:<classifier>]!/<path>}, or {@code https://…}
     * @throws InputException where there is no such document, or it cannot be read, or a file that it refers to cannot
     */
    public Contract read(String source) {
        return contract(open(source));
    }

    /**
     * Reads an OpenAPI document that is kept in a place of the caller's own; its references are looked for beside it, as the resource says.
     *
     * @throws InputException where it cannot be read, or a file that it refers to cannot
     */
    public Contract read(Resource resource) {
        try {
            return contract(new References(options, sources).root(resource, resource.read()));
        } catch (SourceException e) {
            throw wrong(resource.name(), e);
        }
    }

    /**
     * The model of a document that this reader has read.
     *
     * @throws InputException where the document is not an OpenAPI document, or a file that it refers to cannot be read
     */
    public Contract contract(Document document) {
        if (!(document instanceof TextDocument text)) {
            throw new IllegalArgumentException("not a document of this reader: " + document.source());
        }
        OpenApiVersion version = VersionCheck.of(text);
        List<Problem> known = ReferenceCheck.of(text, version);
        return ContractModel.read(text, version, known);
    }

    /**
     * Reads a JSON or YAML document without asking what it is.
     *
     * @throws InputException where there is no such document, or it is neither
     */
    public Document readDocument(String source) {
        return open(source);
    }

    /**
     * Reads a document from a text, named in messages as given. Its references are looked for as if it were a file of that name.
     *
     * @throws InputException where it is neither JSON nor YAML
     */
    public Document parse(String name, String text) {
        return new References(options, sources).root(sources.text(name), text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a JSON or YAML document, and reads on where a key comes twice or is no string.
     *
     * @param tolerance takes the notes
     * @throws InputException where there is no such document, or it is neither
     */
    public Document readTolerantly(String source, Tolerance tolerance) {
        return open(source, tolerance);
    }

    /** As {@link #parse(String, String)}, and reads on where a key comes twice or is no string. */
    public Document parseTolerantly(String name, String text, Tolerance tolerance) {
        return new References(options, sources, tolerance)
                .root(sources.text(name), text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The files of a folder in a commit or in an artifact, as paths seen from it; nothing where the source names no such folder.
     *
     * @throws InputException where there is no such commit or artifact
     */
    public Optional<List<String>> filesBelow(String source) {
        try {
            return sources.below(source);
        } catch (SourceException e) {
            throw wrong(source, e);
        }
    }

    /**
     * The bytes of a file, named as {@link #read} takes it or as {@link Document#files()} gives it.
     *
     * @throws InputException where there is no such file
     */
    public byte[] bytes(String source) {
        try {
            return sources.open(source).read();
        } catch (SourceException e) {
            throw new InputException(source + ": " + e.getMessage());
        }
    }

    private TextDocument open(String source) {
        return open(source, Tolerance.NONE);
    }

    private TextDocument open(String source, Tolerance tolerance) {
        try {
            Resource resource = sources.open(source);
            return new References(options, sources, tolerance).root(resource, resource.read());
        } catch (SourceException e) {
            throw wrong(source, e);
        }
    }

    static InputException wrong(String source, SourceException e) {
        return e.isAbsent()
                ? InputException.absent(source + ": " + e.getMessage())
                : new InputException(source + (e.isOfContent() ? ":1:1: " : ": ") + e.getMessage());
    }
}
