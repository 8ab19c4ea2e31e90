package dev.tenet.contract.tree;

/** A stretch of text, from its first character to the place after its last. */
public record Range(Position start, Position end) {
    /** Where a value that no author wrote stands: at the top. */
    public static final Range NOWHERE = new Range(new Position(1, 1), new Position(1, 1));
}
