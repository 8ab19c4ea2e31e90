package dev.tenet.linter.recommended;

import dev.tenet.linter.function.FunctionContext;
import dev.tenet.linter.function.RuleFunction;
import dev.tenet.linter.function.Violation;
import dev.tenet.linter.value.Value;
import java.util.ArrayList;
import java.util.List;

/** {@code tenetBoundsInOrder}: no lower bound is above the upper one, so that something is valid at all. */
final class BoundsInOrder implements RuleFunction {
    private record Pair(String lower, String upper) {}

    private static final List<Pair> PAIRS = List.of(
            new Pair("minimum", "maximum"),
            new Pair("exclusiveMinimum", "exclusiveMaximum"),
            new Pair("minLength", "maxLength"),
            new Pair("minItems", "maxItems"),
            new Pair("minProperties", "maxProperties"));

    @Override
    public List<Violation> check(Value target, FunctionContext context) {
        List<Violation> violations = new ArrayList<>();
        for (Place schema : Schemas.all(target)) {
            for (Pair pair : PAIRS) {
                double lower = schema.value().get(pair.lower).number();
                double upper = schema.value().get(pair.upper).number();
                if (lower > upper) {
                    violations.add(schema.to(pair.lower)
                            .violation("\"" + pair.lower + "\" is above \"" + pair.upper
                                    + "\", so that nothing is valid; swap or correct them."));
                }
            }
        }
        return violations;
    }
}
