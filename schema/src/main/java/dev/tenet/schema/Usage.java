package dev.tenet.schema;

/** What a schema describes, which decides how some keywords are read. */
public enum Usage {
    /** Any JSON value: nothing is left out. */
    VALUE,
    /** The body of a request: {@code readOnly} properties are no part of it. */
    REQUEST,
    /** The body of a response: {@code writeOnly} properties are no part of it. */
    RESPONSE,
    /** A parameter (path, query, header, cookie): scalars are written as text. */
    REQUEST_TEXT,
    /** A response header: scalars are written as text. */
    RESPONSE_TEXT;

    /** Whether scalars are written as text. */
    public boolean isText() {
        return this == REQUEST_TEXT || this == RESPONSE_TEXT;
    }
}
