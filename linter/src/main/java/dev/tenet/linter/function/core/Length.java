package dev.tenet.linter.function.core;

import dev.tenet.linter.function.FunctionContext;
import dev.tenet.linter.function.FunctionDefinition;
import dev.tenet.linter.function.OptionsException;
import dev.tenet.linter.function.RuleFunction;
import dev.tenet.linter.function.Violation;
import dev.tenet.linter.value.Numbers;
import dev.tenet.linter.value.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code length}: how long a text, list or object is, or how large a number.
 *
 * @param min NaN where there is no bound
 * @param max NaN where there is no bound
 */
record Length(double min, double max) implements RuleFunction {

    @Override
    public List<Violation> check(Value target, FunctionContext context) {
        if (!(target.isString() || target.isNumber() || target.isArray() || target.isObject())) {
            return List.of();
        }
        double length =
                target.isString() ? target.text().length() : target.isNumber() ? target.number() : target.size();
        List<Violation> violations = new ArrayList<>();
        if (length < min) {
            violations.add(Violation.here("#{{print(\"property\")}}must be longer than " + Numbers.text(min)));
        }
        if (length > max) {
            violations.add(Violation.here("#{{print(\"property\")}}must be shorter than " + Numbers.text(max)));
        }
        return violations;
    }

    static final class Definition implements FunctionDefinition {
        private static final OptionsSchema OPTIONS = new OptionsSchema("length", """
                {"type": "object", "properties": {"min": {"type": "number"}, "max": {"type": "number"}},
                 "minProperties": 1, "additionalProperties": false,
                 "errorMessage": {"type": "\\"length\\" function has invalid options specified. Example valid options: { \\"min\\": 2 }, { \\"max\\": 5 }, { \\"min\\": 0, \\"max\\": 10 }"}}
                """);

        @Override
        public String name() {
            return "length";
        }

        @Override
        public RuleFunction bind(Value options) throws OptionsException {
            OPTIONS.check(options);
            return new Length(options.get("min").number(), options.get("max").number());
        }
    }
}
