package dev.tenet.linter.function;

import dev.tenet.linter.value.Value;
import java.util.List;

/** A function that takes no options. */
public record WithoutOptions(String name, RuleFunction function) implements FunctionDefinition {
    @Override
    public RuleFunction bind(Value options) throws OptionsException {
        if (!options.isUndefined() && !options.isNull()) {
            throw new OptionsException(List.of(
                    new OptionsException.Problem(List.of(), "\"" + name + "\" function does not accept any options")));
        }
        return function;
    }
}
