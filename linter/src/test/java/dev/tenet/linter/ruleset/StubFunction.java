package dev.tenet.linter.ruleset;

import dev.tenet.linter.function.FunctionDefinition;
import dev.tenet.linter.function.OptionsException;
import dev.tenet.linter.function.RuleFunction;
import dev.tenet.linter.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A function that finds nothing and takes options of some names; null for any. */
record StubFunction(String name, Set<String> options) implements FunctionDefinition {
    @Override
    public RuleFunction bind(Value given) throws OptionsException {
        List<OptionsException.Problem> problems = new ArrayList<>();
        for (String key : given.keysAsWritten()) {
            if (options != null && !options.contains(key)) {
                problems.add(new OptionsException.Problem(
                        List.of(key), "\"" + name + "\" function does not support \"" + key + "\" option"));
            }
        }
        if (!problems.isEmpty()) {
            throw new OptionsException(problems);
        }
        return (target, context) -> List.of();
    }
}
