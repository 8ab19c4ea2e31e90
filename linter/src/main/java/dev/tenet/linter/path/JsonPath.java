package dev.tenet.linter.path;

import dev.tenet.linter.value.Value;
import java.util.List;

/** A JSONPath expression in the dialect of rulesets. */
public final class JsonPath {
    private final String expression;

    private JsonPath(String expression) {
        this.expression = expression;
    }

    /** @throws JsonPathException where the text is none */
    public static JsonPath parse(String expression) throws JsonPathException {
        if (!expression.startsWith("$")) {
            throw new JsonPathException(0, "a JSONPath starts with $");
        }
        return new JsonPath(expression);
    }

    /** What the expression selects below a value, in the order of the document. */
    public List<PathMatch> select(Value root) {
        return List.of();
    }

    @Override
    public String toString() {
        return expression;
    }
}
