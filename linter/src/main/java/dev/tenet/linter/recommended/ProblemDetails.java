package dev.tenet.linter.recommended;

import dev.tenet.linter.function.FunctionContext;
import dev.tenet.linter.function.RuleFunction;
import dev.tenet.linter.function.Violation;
import dev.tenet.linter.value.Value;
import java.util.List;

/** {@code tenetProblemDetails}: errors that are told in JSON are problem details (RFC 9457). */
final class ProblemDetails implements RuleFunction {
    @Override
    public List<Violation> check(Value target, FunctionContext context) {
        Habit habit = new Habit(
                "error responses in JSON",
                "Error is no problem details; use \"application/problem+json\" (RFC 9457).",
                "are problem details; use \"application/problem+json\" (RFC 9457).");
        for (Place content : ErrorBodies.of(target)) {
            List<String> types = content.value().keysAsWritten();
            if (types.stream().anyMatch(type -> type.contains("json"))) {
                habit.add(content, types.stream().anyMatch(type -> type.startsWith("application/problem+json")));
            }
        }
        return habit.violations(List.of("paths"));
    }
}
