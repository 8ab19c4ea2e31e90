package dev.tenet.linter.recommended;

import dev.tenet.linter.function.FunctionContext;
import dev.tenet.linter.function.RuleFunction;
import dev.tenet.linter.function.Violation;
import dev.tenet.linter.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code tenetDistinctNames}: schemas, and the properties of one object, differ in more than case and punctuation, so that generated code
 * can tell them apart.
 */
final class DistinctNames implements RuleFunction {
    @Override
    public List<Violation> check(Value target, FunctionContext context) {
        List<Violation> violations = new ArrayList<>();
        check("Schema", Schemas.named(target), violations);
        for (Place schema : Schemas.all(target)) {
            Place properties = schema.to("properties");
            if (properties.value().isObject()) {
                check(
                        "Property",
                        properties.value().keysAsWritten().stream()
                                .map(properties::to)
                                .toList(),
                        violations);
            }
        }
        return violations;
    }

    private static void check(String what, List<Place> places, List<Violation> violations) {
        Map<String, String> seen = new HashMap<>();
        for (Place place : places) {
            String name = place.trail().token();
            String other = seen.putIfAbsent(Words.squeezed(name), name);
            if (other != null && !Words.squeezed(name).isEmpty() && isOneForGenerators(name)) {
                violations.add(place.violation(what + " \"" + name + "\" is hardly told from \"" + other
                        + "\", and not at all in generated code; rename one."));
            }
        }
    }

    /** Signs such as {@code +1} and {@code -1} are names too. */
    private static boolean isOneForGenerators(String name) {
        return Character.isLetter(name.charAt(0)) || name.charAt(0) == '_';
    }
}
