package dev.tenet.linter.path.filter;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The condition of a filter, ready to be asked of many values. Two filters of the same text are equal. */
public final class Filter {
    private final String source;
    private final Expression expression;
    private final boolean wayDependent;

    private Filter(String source, Expression expression, boolean wayDependent) {
        this.source = source;
        this.expression = expression;
        this.wayDependent = wayDependent;
    }

    /** @throws FilterSyntaxException where the text is no expression, or asks for what neither filters nor scripts know */
    public static Filter parse(String source) throws FilterSyntaxException {
        FilterParser parser = new FilterParser(source);
        try {
            Expression expression = parser.parse();
            return new Filter(source, expression, parser.wayDependent());
        } catch (FilterSyntaxException e) {
            Optional<ScriptConditions.Condition> script =
                    ScriptConditions.find().flatMap(scripts -> scripts.compile(source));
            if (script.isEmpty()) {
                throw e;
            }
            return new Filter(source, scripted(script.get()), true);
        }
    }

    private static Expression.Condition scripted(ScriptConditions.Condition script) {
        return candidate -> script.test(name -> Variable.named(name).evaluate(candidate));
    }

    /** @throws FilterFailure where JavaScript would throw, such as for a member of {@code null} */
    public boolean test(Candidate candidate) {
        return expression.test(candidate);
    }

    /** Whether the answer depends on how the search got to the value, beyond the key that leads to it. */
    public boolean isWayDependent() {
        return wayDependent;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Filter that && that.source.equals(source);
    }

    @Override
    public int hashCode() {
        return source.hashCode();
    }

    @Override
    public String toString() {
        return source;
    }
}
