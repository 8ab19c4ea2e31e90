package dev.tenet.contract;

import dev.tenet.contract.model.Contract;
import dev.tenet.contract.tree.Document;

/** The front door of this module: reads contracts, and any other JSON or YAML document, from any source. */
public final class ContractReader {
    private final ReaderOptions options;

    public ContractReader(ReaderOptions options) {
        this.options = options;
    }

    /**
     * Reads an OpenAPI document of any version.
     *
     * @param source a path, {@code -}, {@code git:<rev>:<path>}, {@code maven:<g>:<a>:<v>[:<classifier>]!/<path>}, or {@code https://…}
     * @throws InputException where there is no such document, or it cannot be read
     */
    public Contract read(String source) {
        throw new UnsupportedOperationException(source + options);
    }

    /** Reads a JSON or YAML document without asking what it is. */
    public Document readDocument(String source) {
        throw new UnsupportedOperationException(source);
    }

    /** Reads a document from a text, named in messages as given. */
    public Document parse(String name, String text) {
        throw new UnsupportedOperationException(name);
    }
}
