package dev.tenet.linter.openapi;

import dev.tenet.linter.function.FunctionContext;
import dev.tenet.linter.function.FunctionDefinition;
import dev.tenet.linter.function.RuleFunction;
import dev.tenet.linter.function.Violation;
import dev.tenet.linter.value.Value;
import java.util.List;

/**
 * Checks nothing: what the rules for other kinds of documents than OpenAPI do here. With a {@code kind} it says so, once a document.
 *
 * @param kind such as AsyncAPI; empty to say nothing
 */
record NotChecked(String kind) implements RuleFunction {

    /** {@code notChecked}, with the option {@code kind}. */
    static final class Definition implements FunctionDefinition {
        @Override
        public String name() {
            return "notChecked";
        }

        @Override
        public RuleFunction bind(Value options) {
            return new NotChecked(options.get("kind").text());
        }
    }

    @Override
    public List<Violation> check(Value target, FunctionContext context) {
        if (!kind.isEmpty()) {
            throw new IllegalStateException(
                    "the built-in rules for " + kind + " documents are not part of Tenet; lint them with Spectral");
        }
        return List.of();
    }
}
