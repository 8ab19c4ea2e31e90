package dev.tenet.linter.function.core;

import dev.tenet.linter.function.FunctionContext;
import dev.tenet.linter.function.FunctionDefinition;
import dev.tenet.linter.function.OptionsException;
import dev.tenet.linter.function.RuleFunction;
import dev.tenet.linter.function.Violation;
import dev.tenet.linter.value.Value;
import dev.tenet.linter.value.ValueText;
import java.util.List;
import java.util.stream.Collectors;

/** {@code enumeration}: a scalar is one of the values. */
record Enumeration(List<Value> values, String listed) implements RuleFunction {

    @Override
    public List<Violation> check(Value target, FunctionContext context) {
        boolean fine = target.isUndefined() || target.isObject() || target.isArray() || values.contains(target);
        return fine
                ? List.of()
                : List.of(
                        Violation.here("#{{print(\"value\")}} must be equal to one of the allowed values: " + listed));
    }

    static final class Definition implements FunctionDefinition {
        private static final OptionsSchema OPTIONS = new OptionsSchema("enumeration", """
                {"type": "object", "additionalProperties": false, "required": ["values"], "properties": {
                  "values": {"type": "array", "items": {"type": ["string", "number", "null", "boolean"]},
                    "errorMessage": "\\"enumeration\\" and its \\"values\\" option support only arrays of primitive values, i.e. [\\"Berlin\\", \\"London\\", \\"Paris\\"]"}},
                 "errorMessage": {"type": "\\"enumeration\\" function has invalid options specified. Example valid options: { \\"values\\": [\\"Berlin\\", \\"London\\", \\"Paris\\"] }, { \\"values\\": [2, 3, 5, 8, 13, 21] }"}}
                """);

        @Override
        public String name() {
            return "enumeration";
        }

        @Override
        public RuleFunction bind(Value options) throws OptionsException {
            OPTIONS.check(options);
            List<Value> values = options.get("values").items();
            return new Enumeration(
                    values, values.stream().map(ValueText::printed).collect(Collectors.joining(", ")));
        }
    }
}
