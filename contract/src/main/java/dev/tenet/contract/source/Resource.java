package dev.tenet.contract.source;

/** One file of a contract, wherever it comes from: named, not read yet. */
public interface Resource {

    /** How messages name it. */
    String name();

    /** Tells it from all other files of the same contract; equal for equal files. */
    String identity();

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
