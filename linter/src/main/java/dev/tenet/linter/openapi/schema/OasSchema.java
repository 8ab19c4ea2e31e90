package dev.tenet.linter.openapi.schema;

import dev.tenet.linter.function.FunctionContext;
import dev.tenet.linter.function.FunctionDefinition;
import dev.tenet.linter.function.OptionsException;
import dev.tenet.linter.function.RuleFunction;
import dev.tenet.linter.function.Violation;
import dev.tenet.linter.function.core.OptionsSchema;
import dev.tenet.linter.validation.SchemaReading.Relaxed;
import dev.tenet.linter.value.Value;
import java.util.List;

/** {@code oasSchema}: a value is valid against a Schema Object. */
record OasSchema(Value schema) implements RuleFunction {

    @Override
    public List<Violation> check(Value target, FunctionContext context) {
        return SchemaObjects.check(schema, Relaxed.NONE, target, context);
    }

    static final class Definition implements FunctionDefinition {
        private static final OptionsSchema OPTIONS = new OptionsSchema("oasSchema", """
                {"type": "object", "properties": {"schema": {"type": "object"}}, "additionalProperties": false}
                """);

        @Override
        public String name() {
            return "oasSchema";
        }

        @Override
        public RuleFunction bind(Value options) throws OptionsException {
            OPTIONS.check(options);
            return new OasSchema(options.get("schema"));
        }
    }
}
