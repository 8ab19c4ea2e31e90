package dev.tenet.contract;

import dev.tenet.contract.source.ArtifactRepository;

/**
 * What reading may cost and where it may go.
 *
 * @param allowRemote whether {@code https://} sources and references may be fetched
 * @param maxBytes of one document
 * @param maxDepth of nesting
 * @param maxAliasNodes how many nodes YAML aliases may add in all
 * @param maxFiles how many files one contract may be spread over
 * @param artifacts where {@code maven:} sources come from
 */
public record ReaderOptions(
        boolean allowRemote,
        long maxBytes,
        int maxDepth,
        int maxAliasNodes,
        int maxFiles,
        ArtifactRepository artifacts) {
    public static final ReaderOptions DEFAULT = new ReaderOptions(false, 128L * 1024 * 1024, 500, 1_000_000, 10_000);

    /** With artifacts from the local repository of Maven. */
    public ReaderOptions(boolean allowRemote, long maxBytes, int maxDepth, int maxAliasNodes, int maxFiles) {
        this(allowRemote, maxBytes, maxDepth, maxAliasNodes, maxFiles, ArtifactRepository.LOCAL);
    }

    /** The same, with or without the network. */
    public ReaderOptions withRemote(boolean allowed) {
        return new ReaderOptions(allowed, maxBytes, maxDepth, maxAliasNodes, maxFiles, artifacts);
    }

    /** The same, with artifacts from elsewhere. */
    public ReaderOptions withArtifacts(ArtifactRepository repository) {
        return new ReaderOptions(allowRemote, maxBytes, maxDepth, maxAliasNodes, maxFiles, repository);
    }
}
