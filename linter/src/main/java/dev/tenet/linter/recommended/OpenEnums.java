package dev.tenet.linter.recommended;

import dev.tenet.linter.function.FunctionContext;
import dev.tenet.linter.function.RuleFunction;
import dev.tenet.linter.function.Violation;
import dev.tenet.linter.value.Value;
import java.util.List;

/** {@code tenetOpenEnums}: the enumerations of responses are marked as ones that will grow. */
final class OpenEnums implements RuleFunction {
    @Override
    public List<Violation> check(Value target, FunctionContext context) {
        Habit habit = new Habit(
                "enumerations in responses",
                "Clients will take these values for all there will ever be; add \"x-extensible-enum\": true, or false where they are.",
                "say whether they will grow; clients take the others for closed. Add \"x-extensible-enum\".");
        for (Place schema : Schemas.of(target, Direction.RESPONSE)) {
            if (schema.value().get("enum").size() > 1 && SchemaTypes.includes(schema.value(), "string")) {
                habit.add(schema, isMarked(schema.value()));
            }
        }
        return habit.violations(List.of("paths"));
    }

    private static boolean isMarked(Value schema) {
        return schema.has("x-extensible-enum")
                || !schema.get("x-ms-enum").get("modelAsString").isUndefined();
    }
}
