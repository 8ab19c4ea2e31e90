package dev.tenet.linter.recommended;

import dev.tenet.linter.function.FunctionContext;
import dev.tenet.linter.function.RuleFunction;
import dev.tenet.linter.function.Violation;
import dev.tenet.linter.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code tenetUniqueSummaries}: no two operations have the same summary, which is mostly a copy that was not finished. */
final class UniqueSummaries implements RuleFunction {
    @Override
    public List<Violation> check(Value target, FunctionContext context) {
        List<Violation> violations = new ArrayList<>();
        Map<String, Operation> seen = new HashMap<>();
        for (Operation operation : Operation.of(target)) {
            Place summary = operation.place().to("summary");
            String text = summary.value().text().strip().toLowerCase(Locale.ROOT);
            Operation other = text.isEmpty() ? null : seen.putIfAbsent(text, operation);
            if (other != null) {
                violations.add(
                        summary.violation("Summary is that of " + other.method().toUpperCase(Locale.ROOT) + " "
                                + other.template() + " too; say what tells them apart."));
            }
        }
        return violations;
    }
}
