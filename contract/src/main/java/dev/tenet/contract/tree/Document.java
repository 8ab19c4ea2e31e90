package dev.tenet.contract.tree;

import java.util.List;

/** One parsed file: its tree, its name, and the way from nodes back to lines and columns. */
public interface Document {

    /** How messages name this document: the path or source as the user gave it, or relative to that for a referenced file. */
    String source();

    /** The whole document. */
    Node root();

    /** Where a node stands; {@link Range#NOWHERE} for one that no author wrote. */
    Range range(Node node);

    /** Where the key of a member stands. */
    Range keyRange(ObjectNode object, int position);

    /** One line of the text (counted from 1), without its line end; empty where there is no such line. */
    String line(int number);

    /**
     * The node that a reference names, seen from this document (RFC 3986 relative resolution, then RFC 6901 in the fragment). Other
     * files are read when first asked for.
     */
    Resolution resolve(String reference);

    /** The names of this document and of all others that were read for the same contract so far, sorted. */
    default List<String> files() {
        return List.of(source());
    }

    default Place place() {
        return new Place(this, Pointer.ROOT, root());
    }
}
