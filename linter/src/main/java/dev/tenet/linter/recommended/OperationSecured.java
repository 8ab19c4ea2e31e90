package dev.tenet.linter.recommended;

import dev.tenet.linter.function.FunctionContext;
import dev.tenet.linter.function.RuleFunction;
import dev.tenet.linter.function.Violation;
import dev.tenet.linter.value.Value;
import java.util.List;

/** {@code tenetOperationSecured}: each operation says who may call it, or the document does for all. */
final class OperationSecured implements RuleFunction {
    @Override
    public List<Violation> check(Value target, FunctionContext context) {
        Habit habit = new Habit(
                "operations",
                "Nothing says who may call this operation; add \"security\", an empty list if everybody may.",
                "say who may call them; add \"security\" to the document or to the operations.");
        for (Operation operation : Operation.of(target)) {
            habit.add(operation.place(), !operation.security().isUndefined());
        }
        return habit.violations(List.of("paths"));
    }
}
