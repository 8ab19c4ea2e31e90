package dev.tenet.contract.source;

import java.util.Optional;

/** One file of a contract, wherever it comes from: named, not read yet. */
public interface Resource {

    /** How messages name it. */
    String name();

    /** Tells it from all other files of the same contract; equal for equal files. */
    String identity();

    /**
     * The same for the same content, where that is known without reading it.
     *
     * @throws SourceException where its container cannot be read
     */
    default Optional<String> contentId() throws SourceException {
        return Optional.empty();
    }

    /**
     * Its content.
     *
     * @throws SourceException where it cannot be read or is larger than the limit
     */
    byte[] read() throws SourceException;

    /**
     * The file that a relative path (percent-decoded, {@code /} between segments) names, seen from this one.
     *
     * @throws SourceException where the path leaves the root folder
     */
    Resource relative(String path) throws SourceException;
}
