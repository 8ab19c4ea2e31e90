package dev.tenet.contract.tree;

/**
 * A JSON value as it stands in a document: what the author wrote, in file order, with its place in the text.
 *
 * <p>Nodes are immutable. {@link #start()} and {@link #end()} are offsets into the text of the {@link Document} that
 * holds the node ({@code end} is exclusive), or {@code -1} for a value that no author wrote, such as a witness. Offsets
 * count bytes or UTF-16 units, whichever the document's reader uses; only {@link Document#range(Node)} interprets them.
 *
 * <p>Two nodes are equal when they are the same JSON value (RFC 8259): the order of keys does not matter, {@code 1} equals {@code
 * 1.0}, positions are ignored.
 */
public sealed interface Node permits ObjectNode, ArrayNode, StringNode, NumberNode, BooleanNode, NullNode {

    /** Offset of the first character, or -1. */
    int start();

    /** Offset after the last character, or -1. */
    int end();

    /**
     * A 64-bit hash of the value: equal values have equal fingerprints. It is computed once, when the node is made, so that
     * comparing two large unchanged trees costs one comparison.
     */
    long fingerprint();
}
