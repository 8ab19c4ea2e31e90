package dev.tenet.linter.openapi;

import dev.tenet.linter.function.FunctionContext;
import dev.tenet.linter.function.RuleFunction;
import dev.tenet.linter.function.Violation;
import dev.tenet.linter.value.Value;
import java.util.ArrayList;
import java.util.List;

/** Checks that nothing stands beside a {@code $ref}, where it would be ignored. */
final class RefSiblings implements RuleFunction {
    @Override
    public List<Violation> check(Value target, FunctionContext context) {
        if (context.path().isEmpty()) {
            return List.of();
        }
        List<String> parentPath = context.path().subList(0, context.path().size() - 1);
        Value parent = context.inventory().unresolved();
        for (String segment : parentPath) {
            parent = parent.get(segment);
        }
        if (parent.size() == 1) {
            return List.of();
        }
        List<Violation> violations = new ArrayList<>();
        for (String key : parent.keys()) {
            if (!key.equals("$ref")) {
                violations.add(new Violation(
                        "$ref must not be placed next to any other properties", Paths.below(parentPath, key)));
            }
        }
        return violations;
    }
}
