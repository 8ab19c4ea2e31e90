package dev.tenet.linter.path.filter;

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

    /** @throws FilterSyntaxException where the text is no expression, or asks for what filters do not know */
    public static Filter parse(String source) throws FilterSyntaxException {
        FilterParser parser = new FilterParser(source);
        Expression expression = parser.parse();
        return new Filter(source, expression, parser.wayDependent());
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
