package dev.tenet.linter.openapi;

import dev.tenet.linter.format.DocumentFormat;
import dev.tenet.linter.function.FunctionContext;
import dev.tenet.linter.function.RuleFunction;
import dev.tenet.linter.function.Violation;
import dev.tenet.linter.value.Value;
import java.util.List;
import java.util.regex.Pattern;

/** Checks that an operation has a response for success or redirection; {@code default} is none. */
final class OasOpSuccessResponse implements RuleFunction {
    private static final Pattern NUMBER = Pattern.compile("\\s*\\+?0*[23]\\d\\d(\\.\\d*)?\\s*");

    @Override
    public List<Violation> check(Value target, FunctionContext context) {
        if (!target.isObject() || target.keys().stream().anyMatch(code -> isSuccess(code, context))) {
            return List.of();
        }
        return List.of(Violation.here("Operation must define at least a single 2xx or 3xx response"));
    }

    private static boolean isSuccess(String code, FunctionContext context) {
        return NUMBER.matcher(code).matches()
                || ((code.equals("2XX") || code.equals("3XX"))
                        && DocumentFormat.OAS3.matches(context.inventory().resolved()));
    }
}
