package dev.tenet.linter.function.core;

import dev.tenet.linter.function.FunctionContext;
import dev.tenet.linter.function.FunctionDefinition;
import dev.tenet.linter.function.OptionsException;
import dev.tenet.linter.function.RuleFunction;
import dev.tenet.linter.function.Violation;
import dev.tenet.linter.validation.SchemaDialect;
import dev.tenet.linter.value.Value;
import java.util.List;
import java.util.Optional;

/** {@code schema}: a value is valid against a JSON Schema. */
record Schema(Value schema, SchemaDialect dialect, boolean allErrors) implements RuleFunction {

    @Override
    public List<Violation> check(Value target, FunctionContext context) {
        return SchemaCheck.of(context.inventory()).check(schema, dialect, allErrors, target, context);
    }

    private static SchemaDialect dialect(Value options) {
        Optional<SchemaDialect> given =
                SchemaDialect.labelled(options.get("dialect").text());
        return given.or(() ->
                        SchemaDialect.ofUri(options.get("schema").get("$schema").text()))
                .orElse(SchemaDialect.DRAFT7);
    }

    static final class Definition implements FunctionDefinition {
        private static final OptionsSchema OPTIONS = new OptionsSchema("schema", """
                {"additionalProperties": false, "properties": {
                  "schema": {"type": "object"},
                  "dialect": {"enum": ["auto", "draft4", "draft6", "draft7", "draft2019-09", "draft2020-12"]},
                  "allErrors": {"type": "boolean"},
                  "prepareResults": {}},
                 "required": ["schema"], "type": "object",
                 "errorMessage": {"type": "\\"schema\\" function has invalid options specified. Example valid options: { \\"schema\\": { /* any JSON Schema can be defined here */ } , { \\"schema\\": { \\"type\\": \\"object\\" }, \\"dialect\\": \\"auto\\" }"}}
                """);

        @Override
        public String name() {
            return "schema";
        }

        @Override
        public RuleFunction bind(Value options) throws OptionsException {
            OPTIONS.check(options);
            return new Schema(
                    options.get("schema"),
                    dialect(options),
                    options.get("allErrors").isTrue());
        }
    }
}
