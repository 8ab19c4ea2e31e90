package dev.tenet.linter.openapi;

import dev.tenet.linter.function.FunctionContext;
import dev.tenet.linter.function.RuleFunction;
import dev.tenet.linter.function.Violation;
import dev.tenet.linter.value.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks that no two operations have the same operationId. */
final class OasOpIdUnique implements RuleFunction {
    @Override
    public List<Violation> check(Value target, FunctionContext context) {
        List<Violation> violations = new ArrayList<>();
        Set<Value> seen = new HashSet<>();
        for (Operation operation : Operation.of(target)) {
            Value id = operation.value().get("operationId");
            if (!id.isUndefined() && !seen.add(id)) {
                violations.add(
                        new Violation("operationId must be unique.", Paths.below(operation.path(), "operationId")));
            }
        }
        return violations;
    }
}
