package dev.tenet.contract.syntax;

import dev.tenet.contract.ReaderOptions;
import org.jspecify.annotations.Nullable;

/** Reads one version of a document after the other; what is the same as in the last is not read again. For one thread at a time. */
public final class PiecewiseReader {
    /** Smaller documents are read as quickly as they are compared. */
    private static final int SMALLEST = 64 * 1024;

    private final ReaderOptions options;
    private final SyntaxReader whole;
    private @Nullable Pieces last;

    public PiecewiseReader(ReaderOptions options) {
        this.options = options;
        this.whole = new SyntaxReader(options);
    }

    /**
     * Reads a version, with the same outcome as {@link SyntaxReader#read}.
     *
     * @throws dev.tenet.contract.InputException where it is not a single well-formed document within the limits
     */
    public Syntax read(String name, byte[] raw) {
        Pieces before = last;
        if (before != null) {
            Pieces.Version version = before.follow(raw).orElse(null);
            if (version != null) {
                last = version.pieces();
                return version.syntax();
            }
        }
        Syntax syntax = whole.read(name, raw);
        boolean hasMark = raw.length > 0 && (raw[0] & 0x80) != 0;
        last = raw.length < SMALLEST || hasMark
                ? null
                : Pieces.of(syntax, raw, options).orElse(null);
        return syntax;
    }
}
