package dev.tenet.linter.function;

import dev.tenet.linter.value.Value;
import java.util.List;

/** A function that rulesets can name. Those of other jars are found by {@link java.util.ServiceLoader}. */
public interface FunctionDefinition {
    /** What rules write after {@code function:}. */
    String name();

    /**
     * The function with the options of one rule, checked and compiled once.
     *
     * @param options {@link Value#UNDEFINED} where the rule gives none
     * @throws OptionsException where they are not what the function takes
     */
    RuleFunction bind(Value options) throws OptionsException;

    /**
     * Places of the document whose passing changes what the function says of a value below: JSONPath expressions without filters, such
     * as {@code $.paths[*][*].requestBody}. A value that references reach on several ways is looked at once for each combination of them,
     * and otherwise once.
     */
    default List<String> contexts(Value options) {
        return List.of();
    }
}
