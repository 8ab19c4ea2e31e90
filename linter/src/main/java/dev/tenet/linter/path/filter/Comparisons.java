package dev.tenet.linter.path.filter;

import dev.tenet.linter.path.filter.Expression.Condition;
import dev.tenet.linter.path.filter.Expression.Literal;
import dev.tenet.linter.value.Value;
import org.jspecify.annotations.Nullable;

/** The comparisons that nearly all filters consist of, answered without turning values of the document into those of JavaScript. */
final class Comparisons {
    private Comparisons() {}

    /** A quicker form of a comparison; null where there is none. */
    static @Nullable Condition of(Operator operator, Expression left, Expression right) {
        boolean equal = operator == Operator.EQUAL || operator == Operator.STRICTLY_EQUAL;
        boolean unequal = operator == Operator.NOT_EQUAL || operator == Operator.STRICTLY_NOT_EQUAL;
        if (!(right instanceof Literal literal) || !(equal || unequal)) {
            return null;
        }
        if (left == Variable.PROPERTY && literal.value() instanceof String text && isWord(text)) {
            return at -> equal == text.equals(at.key());
        }
        if (left == Variable.CURRENT && Js.isNullish(literal.value())) {
            boolean strict = operator == Operator.STRICTLY_EQUAL || operator == Operator.STRICTLY_NOT_EQUAL;
            return strict && Js.isUndefined(literal.value())
                    ? at -> equal == at.value().isUndefined()
                    : strict ? at -> equal == at.value().isNull() : at -> equal == isNullish(at.value());
        }
        return null;
    }

    /** Whether no index is loosely equal to a text. */
    private static boolean isWord(String text) {
        return !text.isEmpty() && Character.isLetter(text.charAt(0));
    }

    private static boolean isNullish(Value value) {
        return value.isNull() || value.isUndefined();
    }
}
