package dev.tenet.contract;

/**
 * What reading may cost and where it may go.
 *
 * @param allowRemote whether {@code https://} sources and references may be fetched
 * @param maxBytes of one document
 * @param maxDepth of nesting
 * @param maxAliasNodes how many nodes YAML aliases may add in all
 * @param maxFiles how many files one contract may be spread over
 */
public record ReaderOptions(boolean allowRemote, long maxBytes, int maxDepth, int maxAliasNodes, int maxFiles) {
    public static final ReaderOptions DEFAULT = new ReaderOptions(false, 128L * 1024 * 1024, 500, 1_000_000, 10_000);

    /** The same, with or without the network. */
    public ReaderOptions withRemote(boolean allowed) {
        return new ReaderOptions(allowed, maxBytes, maxDepth, maxAliasNodes, maxFiles);
    }
}
