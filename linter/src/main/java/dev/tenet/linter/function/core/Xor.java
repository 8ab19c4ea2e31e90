package dev.tenet.linter.function.core;

import dev.tenet.linter.function.FunctionContext;
import dev.tenet.linter.function.FunctionDefinition;
import dev.tenet.linter.function.OptionsException;
import dev.tenet.linter.function.RuleFunction;
import dev.tenet.linter.function.Violation;
import dev.tenet.linter.value.Value;
import java.util.List;

/** {@code xor}: an object has exactly one of the properties. */
record Xor(Alternatives properties) implements RuleFunction {

    @Override
    public List<Violation> check(Value target, FunctionContext context) {
        List<String> present = properties.presentIn(target);
        if (!target.isObject() || present.size() == 1) {
            return List.of();
        }
        return List.of(Violation.here(
                present.isEmpty()
                        ? properties.noneDefined()
                        : "Just one of \"" + String.join("\" and \"", present) + "\" must be defined"));
    }

    static final class Definition implements FunctionDefinition {
        private static final OptionsSchema OPTIONS = new OptionsSchema("xor", """
                {"type": "object", "properties": {"properties": {"type": "array", "items": {"type": "string"}, "minItems": 2,
                  "errorMessage": "\\"xor\\" requires at least two enumerated \\"properties\\", i.e. [\\"country\\", \\"street\\"], [\\"one\\", \\"two\\", \\"three\\"], etc."}},
                 "additionalProperties": false, "required": ["properties"],
                 "errorMessage": {"type": "\\"xor\\" function has invalid options specified. Example valid options: { \\"properties\\": [\\"country\\", \\"street\\"] }, { \\"properties\\": [\\"one\\", \\"two\\", \\"three\\"] }, etc."}}
                """);

        @Override
        public String name() {
            return "xor";
        }

        @Override
        public RuleFunction bind(Value options) throws OptionsException {
            OPTIONS.check(options);
            return new Xor(Alternatives.of(options));
        }
    }
}
