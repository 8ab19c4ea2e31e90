package dev.tenet.schema.lower;

/** Who reads a schema. */
public enum Role {
    /** Receives values: takes what the schema accepts. */
    CONSUMER,
    /** Sends values: whatever the schema accepts. */
    OPEN_PRODUCER,
    /** Sends values: only properties that the schema declares. */
    DECLARED_PRODUCER
}
