package dev.tenet.schema;

import java.util.List;
import java.util.Set;

/**
 * One demand that a schema makes: what certain keywords of a subschema ask of the values at a path.
 *
 * @param path from the whole value to the values that the subschema speaks of; in-place applicators ({@code $ref}, {@code allOf}) are
 *     no steps
 * @param schema the subschema
 * @param keywords those of its keywords that count; empty means all of them
 */
public record Obligation(List<Step> path, Schema schema, Set<String> keywords) {
    /** Everything that a schema demands. */
    public static Obligation all(Schema schema) {
        return new Obligation(List.of(), schema, Set.of());
    }
}
