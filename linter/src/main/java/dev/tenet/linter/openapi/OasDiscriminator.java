package dev.tenet.linter.openapi;

import dev.tenet.linter.function.FunctionContext;
import dev.tenet.linter.function.RuleFunction;
import dev.tenet.linter.function.Violation;
import dev.tenet.linter.value.Value;
import java.util.ArrayList;
import java.util.List;

/** Checks that the discriminator of a Swagger 2.0 schema is a property that the schema defines and requires. */
final class OasDiscriminator implements RuleFunction {
    @Override
    public List<Violation> check(Value target, FunctionContext context) {
        Value discriminator = target.get("discriminator");
        if (!target.isObject() || !discriminator.isString()) {
            return List.of();
        }
        List<Violation> violations = new ArrayList<>();
        if (!target.get("properties").has(discriminator.text())) {
            violations.add(new Violation(
                    "The discriminator property must be defined in this schema.",
                    Paths.below(context.path(), "properties")));
        }
        if (!target.get("required").items().contains(discriminator)) {
            violations.add(new Violation(
                    "The discriminator property must be in the required property list.",
                    Paths.below(context.path(), "required")));
        }
        return violations;
    }
}
