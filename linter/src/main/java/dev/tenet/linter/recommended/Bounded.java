package dev.tenet.linter.recommended;

import dev.tenet.linter.function.FunctionContext;
import dev.tenet.linter.function.FunctionDefinition;
import dev.tenet.linter.function.OptionsException;
import dev.tenet.linter.function.RuleFunction;
import dev.tenet.linter.function.Violation;
import dev.tenet.linter.function.core.OptionsSchema;
import dev.tenet.linter.value.Value;
import java.util.List;

/** {@code tenetBounded}: what clients send of a type has a limit. */
record Bounded(Kind kind) implements RuleFunction {

    /** What can be too large. */
    enum Kind {
        ARRAY("array", "lists", "List has no \"maxItems\"; say how many items a client may send."),
        STRING("string", "texts", "Text has no limit; add \"maxLength\", a \"pattern\", a \"format\" or an \"enum\"."),
        INTEGER(
                "integer",
                "integers",
                "Integer has no limits; add \"minimum\" and \"maximum\", or \"format\": \"int32\" or \"int64\".");

        private final String type;
        private final String things;
        private final String message;

        Kind(String type, String things, String message) {
            this.type = type;
            this.things = things;
            this.message = message;
        }

        boolean bounds(Value schema) {
            if (!schema.get("enum").isUndefined() || !schema.get("const").isUndefined()) {
                return true;
            }
            boolean hasFormat = !schema.get("format").text().isEmpty();
            return switch (this) {
                case ARRAY ->
                    schema.has("maxItems")
                            || schema.get("uniqueItems").isTrue()
                                    && schema.get("items").has("enum");
                case STRING -> schema.has("maxLength") || schema.has("pattern") || hasFormat;
                case INTEGER ->
                    hasFormat
                            || (schema.has("minimum") || schema.has("exclusiveMinimum"))
                                    && (schema.has("maximum") || schema.has("exclusiveMaximum"));
            };
        }
    }

    @Override
    public List<Violation> check(Value target, FunctionContext context) {
        Habit habit = new Habit(
                kind.things + " in requests", kind.message, "have a limit; without one, a client can send any amount.");
        for (Place schema : Schemas.of(target, Direction.REQUEST)) {
            if (SchemaTypes.includes(schema.value(), kind.type)) {
                habit.add(schema, kind.bounds(schema.value()));
            }
        }
        return habit.violations(List.of("paths"));
    }

    static final class Definition implements FunctionDefinition {
        private static final OptionsSchema OPTIONS = new OptionsSchema("tenetBounded", """
                {"type": "object", "required": ["type"], "additionalProperties": false,
                 "properties": {"type": {"type": "string", "enum": ["array", "string", "integer"]}}}
                """);

        @Override
        public String name() {
            return "tenetBounded";
        }

        @Override
        public RuleFunction bind(Value options) throws OptionsException {
            OPTIONS.check(options);
            return new Bounded(
                    switch (options.get("type").text()) {
                        case "array" -> Kind.ARRAY;
                        case "string" -> Kind.STRING;
                        default -> Kind.INTEGER;
                    });
        }
    }
}
