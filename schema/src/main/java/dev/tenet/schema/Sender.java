package dev.tenet.schema;

/** How the producer of a value is read. */
public enum Sender {
    /** It may send whatever its schema accepts. */
    OPEN,
    /**
     * It sends only properties that its schema declares: those named by {@code properties} or {@code patternProperties}, and any others only where
     * {@code additionalProperties} or {@code unevaluatedProperties} says {@code true} or gives them a schema.
     */
    DECLARED
}
