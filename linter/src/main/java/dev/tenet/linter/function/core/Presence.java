package dev.tenet.linter.function.core;

import dev.tenet.linter.function.FunctionContext;
import dev.tenet.linter.function.RuleFunction;
import dev.tenet.linter.function.Violation;
import dev.tenet.linter.value.Value;
import java.util.List;

/** The functions that look only at whether there is a value: {@code defined}, {@code undefined}, {@code truthy}, {@code falsy}. */
enum Presence implements RuleFunction {
    DEFINED("defined"),
    UNDEFINED("undefined"),
    TRUTHY("truthy"),
    FALSY("falsy");

    private final String wanted;

    Presence(String wanted) {
        this.wanted = wanted;
    }

    @Override
    public List<Violation> check(Value target, FunctionContext context) {
        return holds(target) ? List.of() : List.of(Violation.here("#{{print(\"property\")}}must be " + wanted));
    }

    private boolean holds(Value target) {
        return switch (this) {
            case DEFINED -> !target.isUndefined();
            case UNDEFINED -> target.isUndefined();
            case TRUTHY -> target.isTruthy();
            case FALSY -> !target.isTruthy();
        };
    }
}
