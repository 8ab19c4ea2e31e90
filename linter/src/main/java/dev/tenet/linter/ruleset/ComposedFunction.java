package dev.tenet.linter.ruleset;

import dev.tenet.linter.function.FunctionDefinition;
import dev.tenet.linter.function.OptionsException;
import dev.tenet.linter.function.RuleFunction;
import dev.tenet.linter.value.Value;
import java.util.List;

/** A function that a ruleset composes of others. */
record ComposedFunction(String name, ComposedCheck check, List<String> contexts) implements FunctionDefinition {
    @Override
    public RuleFunction bind(Value options) throws OptionsException {
        if (!options.isUndefined()) {
            throw new OptionsException(List.of(
                    new OptionsException.Problem(List.of(), "\"" + name + "\" function does not accept any options")));
        }
        return check;
    }

    @Override
    public List<String> contexts(Value options) {
        return contexts;
    }
}
