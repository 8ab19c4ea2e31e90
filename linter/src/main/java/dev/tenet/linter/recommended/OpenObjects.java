package dev.tenet.linter.recommended;

import dev.tenet.linter.function.FunctionContext;
import dev.tenet.linter.function.RuleFunction;
import dev.tenet.linter.function.Violation;
import dev.tenet.linter.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * {@code tenetOpenObjects}: what comes back may grow. Alternatives may be closed, so that they can be told apart, and so may what says why,
 * with {@code x-closed}.
 */
final class OpenObjects implements RuleFunction {
    private static final Set<String> ALTERNATIVES = Set.of("oneOf", "anyOf");

    @Override
    public List<Violation> check(Value target, FunctionContext context) {
        List<Violation> violations = new ArrayList<>();
        for (Place schema : Schemas.of(target, Direction.RESPONSE)) {
            for (String keyword : List.of("additionalProperties", "unevaluatedProperties")) {
                Value closed = schema.value().get(keyword);
                if (closed.isBoolean() && !closed.isTrue() && isClosedWithoutReason(schema)) {
                    violations.add(schema.to(keyword)
                            .violation("A client that validates breaks as soon as this object grows; remove \""
                                    + keyword + "\", or add \"x-closed\" with the reason."));
                }
            }
        }
        return violations;
    }

    private static boolean isClosedWithoutReason(Place schema) {
        List<String> path = schema.trail().path();
        boolean isAlternative = path.size() > 1 && ALTERNATIVES.contains(path.get(path.size() - 2));
        boolean isEmpty = schema.value().get("properties").size() == 0;
        return !isAlternative
                && !isEmpty
                && schema.value().get("x-closed").text().isEmpty();
    }
}
