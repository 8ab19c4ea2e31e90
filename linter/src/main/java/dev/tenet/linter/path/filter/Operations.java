package dev.tenet.linter.path.filter;

import dev.tenet.linter.path.filter.Expression.Condition;
import dev.tenet.linter.value.Value;
import java.util.List;

/** Expressions of operators: what each of them computes (ECMA-262, section 13). */
final class Operations {
    private Operations() {}

    static Expression of(Operator operator, Expression left, Expression right) {
        Expression quick = Comparisons.of(operator, left, right);
        return quick != null ? quick : general(operator, left, right);
    }

    private static Expression general(Operator operator, Expression left, Expression right) {
        return switch (operator) {
            case OR -> new Or(left, right);
            case AND -> new And(left, right);
            case NULLISH ->
                at -> {
                    Object value = left.evaluate(at);
                    return Js.isNullish(value) ? right.evaluate(at) : value;
                };
            case EQUAL -> (Condition) at -> Js.looselyEqual(left.evaluate(at), right.evaluate(at));
            case NOT_EQUAL -> (Condition) at -> !Js.looselyEqual(left.evaluate(at), right.evaluate(at));
            case STRICTLY_EQUAL -> (Condition) at -> Js.strictlyEqual(left.evaluate(at), right.evaluate(at));
            case STRICTLY_NOT_EQUAL -> (Condition) at -> !Js.strictlyEqual(left.evaluate(at), right.evaluate(at));
            case LESS, GREATER, LESS_OR_EQUAL, GREATER_OR_EQUAL ->
                (Condition) at -> ordered(operator, left.evaluate(at), right.evaluate(at));
            case IN -> (Condition) at -> in(left.evaluate(at), right.evaluate(at));
            case PLUS -> at -> plus(left.evaluate(at), right.evaluate(at));
            default -> at -> arithmetic(operator, left.evaluate(at), right.evaluate(at));
        };
    }

    private record Or(Expression left, Expression right) implements Expression {
        @Override
        public Object evaluate(Candidate candidate) {
            Object value = left.evaluate(candidate);
            return Js.isTruthy(value) ? value : right.evaluate(candidate);
        }

        @Override
        public boolean test(Candidate candidate) {
            return left.test(candidate) || right.test(candidate);
        }
    }

    private record And(Expression left, Expression right) implements Expression {
        @Override
        public Object evaluate(Candidate candidate) {
            Object value = left.evaluate(candidate);
            return Js.isTruthy(value) ? right.evaluate(candidate) : value;
        }

        @Override
        public boolean test(Candidate candidate) {
            return left.test(candidate) && right.test(candidate);
        }
    }

    private static boolean ordered(Operator operator, Object left, Object right) {
        Object a = Js.primitive(left);
        Object b = Js.primitive(right);
        if (a instanceof String x && b instanceof String y) {
            int order = x.compareTo(y);
            return switch (operator) {
                case LESS -> order < 0;
                case GREATER -> order > 0;
                case LESS_OR_EQUAL -> order <= 0;
                default -> order >= 0;
            };
        }
        double x = Js.number(a);
        double y = Js.number(b);
        return switch (operator) {
            case LESS -> x < y;
            case GREATER -> x > y;
            case LESS_OR_EQUAL -> x <= y;
            default -> x >= y;
        };
    }

    private static boolean in(Object left, Object right) {
        if (right instanceof String text) {
            return text.contains(Js.string(left));
        }
        if (right instanceof List<?> || (right instanceof Value value && value.isArray())) {
            return ArrayMethods.indexOf(ArrayMethods.items(right), left) >= 0;
        }
        throw FilterFailure.noFunction("includes");
    }

    private static Object plus(Object left, Object right) {
        Object a = Js.primitive(left);
        Object b = Js.primitive(right);
        if (a instanceof String || b instanceof String) {
            return Js.string(a).concat(Js.string(b));
        }
        return Js.number(a) + Js.number(b);
    }

    private static Object arithmetic(Operator operator, Object left, Object right) {
        double a = Js.number(left);
        double b = Js.number(right);
        return switch (operator) {
            case MINUS -> a - b;
            case TIMES -> a * b;
            case DIVIDED -> a / b;
            case REMAINDER -> a % b;
            case POWER -> Math.pow(a, b);
            case BIT_OR -> (double) (Js.int32(left) | Js.int32(right));
            case BIT_XOR -> (double) (Js.int32(left) ^ Js.int32(right));
            case BIT_AND -> (double) (Js.int32(left) & Js.int32(right));
            case SHIFT_LEFT -> (double) (Js.int32(left) << (Js.int32(right) & 31));
            case SHIFT_RIGHT -> (double) (Js.int32(left) >> (Js.int32(right) & 31));
            case SHIFT_RIGHT_UNSIGNED -> (double) ((Js.int32(left) & 0xFFFFFFFFL) >>> (Js.int32(right) & 31));
            default -> throw new IllegalStateException(operator.symbol());
        };
    }
}
