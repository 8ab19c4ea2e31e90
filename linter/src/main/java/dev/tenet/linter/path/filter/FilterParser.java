package dev.tenet.linter.path.filter;

import dev.tenet.contract.tree.NullNode;
import dev.tenet.linter.path.filter.Expression.Condition;
import dev.tenet.linter.path.filter.Expression.Literal;
import dev.tenet.linter.regex.EcmaPattern;
import dev.tenet.linter.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the expression of a filter and compiles it.
 *
 * <p>Operators bind as in JavaScript, but that {@code in} binds stronger than arithmetic and {@code ~=} strongest of all, since rulesets
 * have been written so.
 */
final class FilterParser {
    /** Expressions may nest this deep, so that neither reading nor asking them runs out of stack. */
    private static final int DEEPEST = 250;

    private final FilterScanner in;
    private boolean wayDependent;
    private int depth;
    private int operations;

    FilterParser(String source) {
        this.in = new FilterScanner(source);
    }

    boolean wayDependent() {
        return wayDependent;
    }

    Expression parse() throws FilterSyntaxException {
        in.skipSpace();
        if (in.atEnd()) {
            throw in.error("the filter is empty");
        }
        Expression expression = expression();
        in.skipSpace();
        if (!in.atEnd()) {
            throw in.peek() == '='
                    ? in.error("a filter cannot assign: compare with == or ===")
                    : in.error("unexpected " + in.shown());
        }
        return expression;
    }

    private Expression expression() throws FilterSyntaxException {
        if (++depth > DEEPEST) {
            throw in.error("the filter nests too deep");
        }
        Expression condition = binary(0);
        in.skipSpace();
        if (in.peek() == '?' && in.peek(1) != '?') {
            in.take('?');
            Expression whenTrue = expression();
            in.skipSpace();
            in.expect(':');
            Expression otherwise = expression();
            depth--;
            return at -> condition.test(at) ? whenTrue.evaluate(at) : otherwise.evaluate(at);
        }
        depth--;
        return condition;
    }

    private Expression binary(int weakest) throws FilterSyntaxException {
        Expression left = unary();
        while (true) {
            Optional<Operator> operator = in.operator(weakest);
            if (operator.isEmpty()) {
                return left;
            }
            if (++operations > 2_000) {
                throw in.error("the filter has too many operators");
            }
            Operator found = operator.get();
            int at = in.offset();
            Expression right = binary(found == Operator.POWER ? found.precedence() : found.precedence() + 1);
            left = found == Operator.MATCHES ? matches(left, right, at) : Operations.of(found, left, right);
        }
    }

    private Expression matches(Expression left, Expression right, int at) throws FilterSyntaxException {
        if (!(right instanceof Literal literal)) {
            throw in.error(at, "~= takes a string or a regular expression");
        }
        EcmaPattern pattern =
                literal.value() instanceof EcmaPattern given ? given : in.pattern(at, Js.string(literal.value()), "");
        return (Condition) candidate -> Matching.test(pattern, Js.string(left.evaluate(candidate)));
    }

    private Expression unary() throws FilterSyntaxException {
        in.skipSpace();
        if (++depth > DEEPEST) {
            throw in.error("the filter nests too deep");
        }
        Expression result;
        if (in.peek() == '!') {
            in.take('!');
            Expression operand = unary();
            result = (Condition) at -> !operand.test(at);
        } else if (in.peek() == '-') {
            in.take('-');
            Expression operand = unary();
            result = operand instanceof Literal literal && literal.value() instanceof Double number
                    ? new Literal(-number)
                    : at -> -Js.number(operand.evaluate(at));
        } else if (in.peek() == '+') {
            in.take('+');
            Expression operand = unary();
            result = at -> Js.number(operand.evaluate(at));
        } else if (in.peek() == '~') {
            in.take('~');
            Expression operand = unary();
            result = at -> (double) ~Js.int32(operand.evaluate(at));
        } else if (in.takeWord("void")) {
            unary();
            result = new Literal(Js.UNDEFINED);
        } else if (in.takeWord("typeof")) {
            Expression operand = unary();
            result = at -> Js.typeOf(operand.evaluate(at));
        } else {
            result = members(primary());
        }
        depth--;
        return result;
    }

    private Expression primary() throws FilterSyntaxException {
        char c = in.peek();
        if (c == '(') {
            in.take('(');
            Expression inner = expression();
            in.skipSpace();
            in.expect(')');
            return inner;
        }
        if (c == '[') {
            return array();
        }
        if (c == '/') {
            return new Literal(in.regularExpression());
        }
        if (c == '\'' || c == '"') {
            return new Literal(in.string());
        }
        if (FilterScanner.isDigit(c) || c == '.') {
            return new Literal(in.number());
        }
        if (FilterScanner.isWordPart(c)) {
            return word();
        }
        throw in.error(in.atEnd() ? "the filter ends too early" : "unexpected " + in.shown());
    }

    private Expression word() throws FilterSyntaxException {
        int at = in.offset();
        String word = in.word();
        for (Variable variable : Variable.values()) {
            if (variable.label().equals(word)) {
                wayDependent |= variable == Variable.PATH
                        || variable == Variable.PARENT
                        || variable == Variable.PARENT_PROPERTY;
                return variable;
            }
        }
        if (word.startsWith("@")) {
            Optional<TypeTest> test = TypeTest.named(word.substring(1));
            if (test.isPresent() && in.takeText("()")) {
                return test.get();
            }
        }
        return switch (word) {
            case "true" -> new Literal(Boolean.TRUE);
            case "false" -> new Literal(Boolean.FALSE);
            case "null" -> new Literal(Value.of(NullNode.NULL));
            case "undefined" -> new Literal(Js.UNDEFINED);
            case "index" ->
                (Candidate candidate) -> candidate.index() < 0 ? Js.UNDEFINED : (Object) (double) candidate.index();
            default -> throw in.error(at, unknown(word));
        };
    }

    private static String unknown(String word) {
        String hint = word.startsWith("@")
                ? ": a filter knows @, @root, @path, @property, @parent, @parentProperty and type tests such as @string()"
                : ": a string stands in quotes, and a member such as x-" + word + " is written @['x-" + word + "']";
        return "'" + word + "' is not defined" + hint;
    }

    private Expression array() throws FilterSyntaxException {
        List<Expression> items = list('[', ']');
        if (items.stream().allMatch(item -> item instanceof Literal)) {
            return new Literal(
                    items.stream().map(item -> ((Literal) item).value()).toList());
        }
        return at -> items.stream().map(item -> item.evaluate(at)).toList();
    }

    private List<Expression> list(char open, char close) throws FilterSyntaxException {
        in.take(open);
        List<Expression> items = new ArrayList<>();
        in.skipSpace();
        while (in.peek() != close) {
            if (!items.isEmpty()) {
                in.expect(',');
            }
            items.add(expression());
            in.skipSpace();
        }
        in.take(close);
        return items;
    }

    private Expression members(Expression start) throws FilterSyntaxException {
        Expression object = start;
        while (true) {
            in.skipSpace();
            boolean optional = in.takeText("?.");
            if (!optional && in.peek() != '.' && in.peek() != '[') {
                if (in.peek() == '(') {
                    throw in.error("only methods and type tests can be called");
                }
                return object;
            }
            if (++operations > 2_000) {
                throw in.error("the filter has too many operators");
            }
            if (in.peek() == '[') {
                object = bracket(object, optional);
            } else {
                if (!optional) {
                    in.take('.');
                }
                in.skipSpace();
                int at = in.offset();
                object = named(object, in.word(), at, optional);
            }
        }
    }

    private Expression bracket(Expression object, boolean optional) throws FilterSyntaxException {
        int at = in.offset();
        in.take('[');
        in.skipSpace();
        if (in.takeText("?(")) {
            Expression condition = expression();
            in.skipSpace();
            in.expect(')');
            in.expect(']');
            return new AnyMember(object, condition);
        }
        Expression name = expression();
        in.skipSpace();
        in.expect(']');
        if (name instanceof Literal literal && Js.isPrimitive(literal.value())) {
            return named(object, Js.string(literal.value()), at, optional);
        }
        return candidate -> {
            Object value = object.evaluate(candidate);
            return optional && Js.isNullish(value)
                    ? Js.UNDEFINED
                    : Members.get(value, Js.string(name.evaluate(candidate)));
        };
    }

    private Expression named(Expression object, String name, int at, boolean optional) throws FilterSyntaxException {
        in.skipSpace();
        if (in.peek() != '(') {
            return new Member(object, name, Members.isPlain(name), optional);
        }
        if (!Methods.isKnown(name)) {
            throw in.error(at, "filters do not know a method '" + name + "'");
        }
        return Call.of(object, name, list('(', ')'), optional, in, at);
    }

    /** Whether a condition holds for any member or item of a value; a filter within a filter. */
    private record AnyMember(Expression object, Expression condition) implements Condition {
        @Override
        public boolean test(Candidate candidate) {
            Object value = object.evaluate(candidate);
            if (!(value instanceof Value holder)) {
                return false;
            }
            for (String key : holder.keys()) {
                String name = holder.isArray() ? null : key;
                int index = holder.isArray() ? Integer.parseInt(key) : -1;
                if (condition.test(new Inner(holder.get(key), name, index, candidate))) {
                    return true;
                }
            }
            return false;
        }
    }

    private record Inner(
            Value value,
            @Nullable String key,
            int index,
            @Nullable Candidate parent) implements Candidate {}
}
