package dev.tenet.linter.recommended;

import dev.tenet.linter.function.FunctionDefinition;
import dev.tenet.linter.function.OptionsException;
import dev.tenet.linter.function.RuleFunction;
import dev.tenet.linter.value.Value;
import java.util.List;

/** A function that takes no options. */
record WithoutOptions(String name, RuleFunction function) implements FunctionDefinition {
    @Override
    public RuleFunction bind(Value options) throws OptionsException {
        if (!options.isUndefined() && !options.isNull()) {
            throw new OptionsException(
                    List.of(new OptionsException.Problem(List.of(), "\"" + name + "\" function takes no options")));
        }
        return function;
    }
}
