package dev.tenet.diff.schema;

/** What the outside of a value looks like, as far as its writing into a request depends on it. */
public enum Shape {
    /** A number or a boolean. */
    SCALAR,
    /** A text, in which some characters may have to be escaped. */
    TEXT,
    ARRAY,
    OBJECT
}
