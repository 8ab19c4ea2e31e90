package dev.tenet.linter.function.core;

import dev.tenet.linter.function.FunctionContext;
import dev.tenet.linter.function.FunctionDefinition;
import dev.tenet.linter.function.OptionsException;
import dev.tenet.linter.function.RuleFunction;
import dev.tenet.linter.function.Violation;
import dev.tenet.linter.value.Value;
import java.util.List;

/** {@code or}: an object has at least one of the properties. */
record Or(Alternatives properties) implements RuleFunction {

    @Override
    public List<Violation> check(Value target, FunctionContext context) {
        boolean fine = !target.isObject() || !properties.presentIn(target).isEmpty();
        return fine ? List.of() : List.of(Violation.here(properties.noneDefined()));
    }

    static final class Definition implements FunctionDefinition {
        private static final OptionsSchema OPTIONS = new OptionsSchema("or", """
                {"type": "object", "properties": {"properties": {"type": "array", "items": {"type": "string"}, "minItems": 2,
                  "errorMessage": "\\"or\\" requires at least two enumerated \\"properties\\", i.e. [\\"default\\", \\"example\\"], [\\"title\\", \\"summary\\", \\"description\\"], etc."}},
                 "additionalProperties": false, "required": ["properties"],
                 "errorMessage": {"type": "\\"or\\" function has invalid options specified. Example valid options: { \\"properties\\": [\\"default\\", \\"example\\"] }, { \\"properties\\": [\\"title\\", \\"summary\\", \\"description\\"] }, etc."}}
                """);

        @Override
        public String name() {
            return "or";
        }

        @Override
        public RuleFunction bind(Value options) throws OptionsException {
            OPTIONS.check(options);
            return new Or(Alternatives.of(options));
        }
    }
}
