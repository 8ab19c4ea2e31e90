package dev.tenet.contract;

import dev.tenet.contract.source.Resource;
import dev.tenet.contract.source.SourceException;
import dev.tenet.contract.syntax.PiecewiseReader;
import dev.tenet.contract.syntax.Syntax;
import dev.tenet.contract.syntax.SyntaxReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was read last of each file, for reading one version of a contract after the other: the same content is never read twice, and
 * what a version has in common with the one before is not parsed again. For one thread at a time.
 */
final class ReadingMemory {
    private final ReaderOptions options;
    private final SyntaxReader syntax;
    private final boolean remembers;
    private final Map<String, Known> last = new HashMap<>();

    ReadingMemory(ReaderOptions options) {
        this(options, true);
    }

    private ReadingMemory(ReaderOptions options, boolean remembers) {
        this.options = options;
        this.syntax = new SyntaxReader(options);
        this.remembers = remembers;
    }

    /** One that remembers nothing. */
    static ReadingMemory none(ReaderOptions options) {
        return new ReadingMemory(options, false);
    }

    private record Known(String contentId, Syntax syntax, PiecewiseReader reader) {}

    Syntax read(Resource resource) throws SourceException {
        Optional<String> id = remembers ? resource.contentId() : Optional.empty();
        if (id.isEmpty()) {
            return syntax.read(resource.name(), resource.read());
        }
        Known known = last.get(resource.identity());
        if (known != null && known.contentId().equals(id.get())) {
            return known.syntax();
        }
        PiecewiseReader reader = known == null ? new PiecewiseReader(options) : known.reader();
        Syntax read = reader.read(resource.name(), resource.read());
        last.put(resource.identity(), new Known(id.get(), read, reader));
        return read;
    }
}
