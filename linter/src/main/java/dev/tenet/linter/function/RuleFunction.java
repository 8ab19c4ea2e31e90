package dev.tenet.linter.function;

import dev.tenet.linter.value.Value;
import java.util.List;

/** A function with its options: what a rule calls for each value that it looks at. Stateless, so that runs can share it. */
@FunctionalInterface
public interface RuleFunction {
    /**
     * What is wrong with a value; nothing where it is fine, or of a kind that the function says nothing of.
     *
     * @param target {@link Value#UNDEFINED} where the field that the rule names is missing
     * @throws RuntimeException where the value is too odd to be judged; the run reports it as a diagnostic about the ruleset and goes on
     */
    List<Violation> check(Value target, FunctionContext context);

    /**
     * Whether what it says of a value may depend on the way there. A value that several references lead to is then looked at for each of
     * them, as often as in Spectral; otherwise once.
     */
    default boolean dependsOnWay() {
        return false;
    }
}
