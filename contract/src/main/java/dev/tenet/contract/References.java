package dev.tenet.contract;

import dev.tenet.contract.source.Resource;
import dev.tenet.contract.source.SourceException;
import dev.tenet.contract.source.Sources;
import dev.tenet.contract.syntax.SyntaxReader;
import dev.tenet.contract.syntax.Tolerance;
import dev.tenet.contract.tree.Resolution;
import dev.tenet.contract.tree.Resolution.Unresolved;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files of one contract, read when first asked for, and the way from a reference to the node that it names. */
final class References {
    private final ReaderOptions options;
    private final Sources sources;
    private final SyntaxReader rootSyntax;
    private final ReadingMemory memory;
    private final Map<String, Outcome> files = new HashMap<>();

    References(ReaderOptions options, Sources sources) {
        this(options, sources, Tolerance.NONE);
    }

    /** @param tolerance for the document that everything starts from; those that it refers to are read strictly */
    References(ReaderOptions options, Sources sources, Tolerance tolerance) {
        this(options, sources, tolerance, ReadingMemory.none(options));
    }

    References(ReaderOptions options, Sources sources, Tolerance tolerance, ReadingMemory memory) {
        this.options = options;
        this.sources = sources;
        this.rootSyntax = new SyntaxReader(options, tolerance);
        this.memory = memory;
    }

    /** A file that was read, or why it was not. */
    sealed interface Outcome {
        record Read(TextDocument document) implements Outcome {}

        record Failed(String reason) implements Outcome {}
    }

    /** The document that everything starts from. */
    synchronized TextDocument root(Resource resource, byte[] bytes) {
        TextDocument document = new TextDocument(resource, rootSyntax.read(resource.name(), bytes), this);
        files.put(resource.identity(), new Outcome.Read(document));
        return document;
    }

    /** The same, by way of the memory. */
    synchronized TextDocument root(Resource resource) throws SourceException {
        TextDocument document = new TextDocument(resource, memory.read(resource), this);
        files.put(resource.identity(), new Outcome.Read(document));
        return document;
    }

    Resolution resolve(TextDocument from, String reference) {
        int hash = reference.indexOf('#');
        String path = hash < 0 ? reference : reference.substring(0, hash);
        String fragment = hash < 0 ? "" : reference.substring(hash + 1);
        if (path.isEmpty()) {
            return Fragment.find(from, from.place(), fragment);
        }
        Optional<Resolution> named = isIdentifier(path)
                ? from.identifiers().find(path).map(place -> Fragment.find(from, place, fragment))
                : Optional.empty();
        return named.orElseGet(() -> {
            Outcome outcome = file(from, path);
            if (outcome instanceof Outcome.Read read) {
                return Fragment.find(read.document(), read.document().place(), fragment);
            }
            Resolution byName = from.identifiers()
                    .find(path)
                    .map(place -> Fragment.find(from, place, fragment))
                    .orElse(null);
            return byName != null ? byName : new Unresolved(((Outcome.Failed) outcome).reason());
        });
    }

    /** Whether the file that a reference names, if any, was read; what the fragment names in it is another matter. */
    boolean isFileRead(TextDocument from, String reference) {
        int hash = reference.indexOf('#');
        String path = hash < 0 ? reference : reference.substring(0, hash);
        return path.isEmpty() || from.identifiers().find(path).isPresent() || file(from, path) instanceof Outcome.Read;
    }

    /** The names of the files that were read. */
    synchronized List<String> names() {
        return files.values().stream()
                .filter(Outcome.Read.class::isInstance)
                .map(each -> ((Outcome.Read) each).document().source())
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean isIdentifier(String path) {
        return path.indexOf(':') > 1;
    }

    /** The file that the path of a reference names. */
    private Outcome file(TextDocument from, String path) {
        try {
            Resource resource;
            if (Sources.isRemote(path)) {
                resource = sources.remote(path);
            } else if (path.indexOf(':') > 1 && path.lastIndexOf('/', path.indexOf(':')) < 0) {
                return new Outcome.Failed("references of the form \"" + path.substring(0, path.indexOf(':') + 1)
                        + "\" cannot be followed; use a relative path");
            } else {
                resource = from.resource().relative(decoded(path));
            }
            return read(resource, path);
        } catch (SourceException e) {
            return new Outcome.Failed(String.valueOf(e.getMessage()));
        }
    }

    private synchronized Outcome read(Resource resource, String path) {
        Outcome known = files.get(resource.identity());
        if (known == null) {
            known = load(resource, path);
            files.put(resource.identity(), known);
        }
        return known;
    }

    private Outcome load(Resource resource, String path) {
        if (files.size() >= options.maxFiles()) {
            return new Outcome.Failed(
                    "the contract is spread over more than " + options.maxFiles() + " files; merge some");
        }
        try {
            return new Outcome.Read(new TextDocument(resource, memory.read(resource), this));
        } catch (SourceException e) {
            return new Outcome.Failed("\"" + path + "\" (" + resource.name() + "): " + e.getMessage());
        } catch (InputException e) {
            return new Outcome.Failed("\"" + path + "\" cannot be read: " + e.getMessage());
        }
    }

    /** Percent-decoded (RFC 3986, section 2.1); a text that is not encoded well stays as it is. */
    static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
