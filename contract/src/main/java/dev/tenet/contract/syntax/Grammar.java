package dev.tenet.contract.syntax;

import dev.tenet.contract.tree.ObjectNode;
import java.util.Optional;

/** What pieces of a text depend on its language for. */
interface Grammar {
    /** Cuts a text that was read as a whole; nothing where it cannot be. */
    Optional<java.util.List<Piece>> cut(Syntax syntax, byte[] bytes);

    /**
     * Reads members of an object that are new.
     *
     * @param start the first offset of their nodes
     * @param column that their keys have to have; -1 where that means nothing
     * @param maxDepth how deep they may be nested
     * @return nothing where the text is anything but members
     */
    Optional<ObjectNode> members(byte[] fragment, int start, int column, int maxDepth);

    /** The column of the first key of members; -1 where that means nothing. */
    int column(byte[] text, int from);

    /** How many offsets a text takes. */
    int offsets(byte[] text, int from, int to);

    /** Whether pieces may follow each other so. */
    boolean fit(Piece before, Piece after);

    /** Whether offsets count bytes. */
    boolean inBytes();
}
