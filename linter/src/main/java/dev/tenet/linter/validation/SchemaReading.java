package dev.tenet.linter.validation;

import dev.tenet.linter.value.Value;
import java.util.Set;

/**
 * How a schema is read where OpenAPI means more than JSON Schema does.
 *
 * @param xNullable whether {@code x-nullable: true} is {@code nullable: true}
 * @param relaxed properties of which kind need not be there, although {@code required} lists them
 */
public record SchemaReading(boolean xNullable, Relaxed relaxed) {
    /** As JSON Schema says. */
    public static final SchemaReading PLAIN = new SchemaReading(false, Relaxed.NONE);

    /** The keywords below which the reading goes on: those that tools knew before draft 2019-09. */
    private static final Set<String> KNOWN = Set.of(
            "additionalItems",
            "items",
            "contains",
            "additionalProperties",
            "propertyNames",
            "not",
            "if",
            "then",
            "else",
            "allOf",
            "anyOf",
            "oneOf",
            "properties",
            "patternProperties",
            "dependencies");

    /** The properties that need not be there. */
    public enum Relaxed {
        NONE,
        READ_ONLY,
        WRITE_ONLY
    }

    /** The reading of the subschemas of a keyword. */
    SchemaReading below(String keyword) {
        if (!KNOWN.contains(keyword)) {
            return PLAIN;
        }
        return keyword.equals("not") && relaxed != Relaxed.NONE ? new SchemaReading(xNullable, Relaxed.NONE) : this;
    }

    /** What {@code nullable} says of a schema; undefined where it says nothing. */
    Value nullable(Value schema) {
        return xNullable && schema.get("x-nullable").isTrue() ? schema.get("x-nullable") : schema.get("nullable");
    }

    /** Whether a property that {@code required} lists may be missing all the same. */
    boolean isRelaxed(Value schema, String property) {
        return switch (relaxed) {
            case NONE -> false;
            case READ_ONLY ->
                schema.get("properties").get(property).get("readOnly").isTrue();
            case WRITE_ONLY ->
                schema.get("properties").get(property).get("writeOnly").isTrue();
        };
    }
}
