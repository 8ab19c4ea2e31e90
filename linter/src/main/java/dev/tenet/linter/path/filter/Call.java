package dev.tenet.linter.path.filter;

import dev.tenet.linter.path.filter.Expression.Condition;
import dev.tenet.linter.path.filter.Expression.Literal;
import dev.tenet.linter.regex.EcmaPattern;
import java.util.List;

/** A call of a method. */
record Call(Expression object, String name, List<Expression> arguments, boolean optional) implements Expression {

    /** The call, in the quickest form: the pattern of a {@code match} is compiled once, and its groups are not asked for in vain. */
    static Expression of(
            Expression object, String name, List<Expression> arguments, boolean optional, FilterScanner in, int at)
            throws FilterSyntaxException {
        Expression receiver = object;
        if (object == Variable.PROPERTY && StringMethods.NAMES.contains(name)) {
            receiver = candidate -> Js.string(object.evaluate(candidate));
        }
        boolean literal = arguments.size() == 1 && arguments.get(0) instanceof Literal;
        if (name.equals("match") && literal && !optional) {
            Object argument = ((Literal) arguments.get(0)).value();
            EcmaPattern pattern =
                    argument instanceof EcmaPattern given ? given : in.pattern(at, Js.string(argument), "");
            return new Match(receiver, pattern);
        }
        if (name.equals("test")
                && object instanceof Literal constant
                && constant.value() instanceof EcmaPattern pattern
                && arguments.size() == 1) {
            Expression text = arguments.get(0);
            return (Condition) candidate -> Matching.test(pattern, Js.string(text.evaluate(candidate)));
        }
        return new Call(receiver, name, arguments, optional);
    }

    @Override
    public Object evaluate(Candidate candidate) {
        Object value = object.evaluate(candidate);
        if (optional && Js.isNullish(value)) {
            return Js.UNDEFINED;
        }
        return Methods.call(
                value,
                name,
                arguments.stream().map(argument -> argument.evaluate(candidate)).toList());
    }

    private record Match(Expression object, EcmaPattern pattern) implements Expression {
        @Override
        public Object evaluate(Candidate candidate) {
            return Methods.call(object.evaluate(candidate), "match", List.of(pattern));
        }

        @Override
        public boolean test(Candidate candidate) {
            Object value = object.evaluate(candidate);
            return value instanceof String text
                    ? Matching.test(pattern, text)
                    : Js.isTruthy(Methods.call(value, "match", List.of(pattern)));
        }
    }
}
