package dev.tenet.linter.recommended;

import dev.tenet.linter.function.FunctionContext;
import dev.tenet.linter.function.RuleFunction;
import dev.tenet.linter.function.Violation;
import dev.tenet.linter.value.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** {@code tenetTellingDescriptions}: descriptions say more than the names, or summaries, of what they describe. */
final class TellingDescriptions implements RuleFunction {
    @Override
    public List<Violation> check(Value target, FunctionContext context) {
        List<Violation> violations = new ArrayList<>();
        for (Operation operation : Operation.of(target)) {
            check(operation.place(), operation.place().value().get("summary").text(), "summary", violations);
            for (Place parameter : operation.parameters()) {
                check(parameter, parameter.value().get("name").text(), "name", violations);
            }
        }
        for (Place schema : Schemas.named(target)) {
            check(schema, schema.trail().token(), "name", violations);
        }
        for (Place schema : Schemas.all(target)) {
            Place properties = schema.to("properties");
            properties.value().keysAsWritten().forEach(name -> check(properties.to(name), name, "name", violations));
        }
        return violations;
    }

    private static void check(Place place, String name, String what, List<Violation> violations) {
        Place description = place.to("description");
        List<String> words = Words.telling(description.value().text());
        Set<String> known = new HashSet<>(Words.telling(name));
        if (!words.isEmpty() && known.containsAll(words)) {
            violations.add(description.violation(
                    "The description says no more than the " + what + " \"" + name + "\"; say what is meant."));
        }
    }
}
