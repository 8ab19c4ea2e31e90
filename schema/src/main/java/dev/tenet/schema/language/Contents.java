package dev.tenet.schema.language;

import java.util.function.Predicate;

/** What occurs anywhere inside of an expression. */
final class Contents {

    static boolean hasLookBehind(Expression expression) {
        return any(expression, e -> e instanceof Expression.LookBehind);
    }

    static boolean hasWordBoundary(Expression expression) {
        return any(
                expression,
                e -> e instanceof Expression.Assertion assertion
                        && (assertion.kind() == Expression.Assertion.Kind.WORD_BOUNDARY
                                || assertion.kind() == Expression.Assertion.Kind.NO_WORD_BOUNDARY));
    }

    /** Whether what follows the match decides about it. */
    static boolean looksAhead(Expression expression) {
        return hasWordBoundary(expression)
                || any(
                        expression,
                        e -> e instanceof Expression.LookAhead
                                || (e instanceof Expression.Assertion assertion
                                        && assertion.kind() == Expression.Assertion.Kind.END));
    }

    private static boolean any(Expression expression, Predicate<Expression> condition) {
        if (condition.test(expression)) {
            return true;
        } else if (expression instanceof Expression.Sequence sequence) {
            return sequence.parts().stream().anyMatch(part -> any(part, condition));
        } else if (expression instanceof Expression.Choice choice) {
            return choice.branches().stream().anyMatch(branch -> any(branch, condition));
        } else if (expression instanceof Expression.Repeat repeat) {
            return any(repeat.body(), condition);
        } else if (expression instanceof Expression.LookAhead look) {
            return any(look.body(), condition);
        } else if (expression instanceof Expression.LookBehind look) {
            return any(look.body(), condition);
        }
        return false;
    }

    private Contents() {}
}
