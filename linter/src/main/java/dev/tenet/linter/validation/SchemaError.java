package dev.tenet.linter.validation;

import dev.tenet.contract.tree.Pointer;
import dev.tenet.linter.value.Value;
import java.util.List;
import java.util.Optional;

/**
 * One thing that a schema objects to in an instance.
 *
 * @param keyword the keyword that failed, {@code false schema}, or {@code errorMessage} for a text that the schema itself gives
 * @param instancePath where in the instance
 * @param schemaPath where in the schema, the keyword included
 * @param message Ajv's sentence, without subject: {@code must be string}
 */
public record SchemaError(
        String keyword, Pointer instancePath, Pointer schemaPath, String message, SchemaError.Detail detail) {

    /** What a keyword tells beyond its message. */
    public sealed interface Detail {
        Detail NONE = new None();
    }

    /** Nothing. */
    public record None() implements Detail {}

    /** The property that is missing, or one too many. */
    public record Property(String name) implements Detail {}

    /** The values of {@code enum}. */
    public record Allowed(List<Value> values) implements Detail {}

    /** The types that {@code type} names. */
    public record Types(List<String> names) implements Detail {}

    /** Whether more than one of the alternatives of {@code oneOf} matched, rather than none. */
    public record Alternatives(boolean tooMany) implements Detail {}

    /** The property that {@code additionalProperties}, {@code required} or their like are about. */
    public Optional<String> property() {
        return detail instanceof Property property ? Optional.of(property.name()) : Optional.empty();
    }

    /** The same with another message. */
    public SchemaError withMessage(String other) {
        return new SchemaError(keyword, instancePath, schemaPath, other, detail);
    }
}
