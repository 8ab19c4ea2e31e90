package dev.tenet.schema.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads ECMA-262 regular expressions (section 22.2.1) with the {@code u} flag, and forgives what published schemas contain
 * and Annex B.1.2 explains: needless escapes and brackets or braces that stand for themselves.
 */
final class ExpressionParser {
    private static final int MAX_DEPTH = 200;

    /** The modifiers of {@code (?is:…)} (ECMAScript 2025). */
    private record Flags(boolean ignoreCase, boolean dotAll, boolean multiline) {
        static final Flags NONE = new Flags(false, false, false);
    }

    private final Source source;
    private final Groups groups;
    private Flags flags = Flags.NONE;
    private int depth;

    private ExpressionParser(String text) {
        source = new Source(text);
        groups = Groups.of(text);
    }

    static Expression parse(String text) throws ExpressionSyntaxException {
        ExpressionParser parser = new ExpressionParser(text);
        Expression result = parser.choice();
        if (!parser.source.atEnd()) {
            throw parser.source.error("unmatched ')'");
        }
        return result;
    }

    private Expression choice() throws ExpressionSyntaxException {
        if (++depth > MAX_DEPTH) {
            throw source.error("nested too deeply");
        }
        List<Expression> branches = new ArrayList<>();
        do {
            branches.add(sequence());
        } while (source.accept("|"));
        depth--;
        return branches.size() == 1 ? branches.get(0) : new Expression.Choice(List.copyOf(branches));
    }

    private Expression sequence() throws ExpressionSyntaxException {
        List<Expression> parts = new ArrayList<>();
        while (!source.atEnd() && source.peek() != '|' && source.peek() != ')') {
            Expression part = atom();
            parts.add(part instanceof Expression.Assertion ? part : quantified(part));
        }
        return parts.size() == 1 ? parts.get(0) : new Expression.Sequence(List.copyOf(parts));
    }

    private Expression quantified(Expression body) throws ExpressionSyntaxException {
        Expression result = body;
        if (source.accept("*")) {
            result = new Expression.Repeat(body, 0, -1);
        } else if (source.accept("+")) {
            result = new Expression.Repeat(body, 1, -1);
        } else if (source.accept("?")) {
            result = new Expression.Repeat(body, 0, 1);
        } else if (source.peek() == '{') {
            result = counted(body);
        }
        if (result != body) {
            source.accept("?");
        }
        return result;
    }

    /** {@code {n}}, {@code {n,}} or {@code {n,m}}; anything else is a brace that stands for itself. */
    private Expression counted(Expression body) throws ExpressionSyntaxException {
        int start = source.position();
        source.expect("{");
        int min = source.number();
        int max = source.accept(",") ? source.number() : min;
        if (min < 0 || !source.accept("}")) {
            source.backTo(start);
            return body;
        }
        if (max >= 0 && max < min) {
            throw source.error("numbers out of order in quantifier");
        }
        return new Expression.Repeat(body, min, max);
    }

    private Expression atom() throws ExpressionSyntaxException {
        int c = source.next();
        return switch (c) {
            case '^' -> assertion(Expression.Assertion.Kind.START);
            case '$' -> assertion(Expression.Assertion.Kind.END);
            case '.' -> new Expression.One(flags.dotAll() ? CodePoints.ALL : CharacterClasses.NO_LINE_TERMINATOR);
            case '[' -> new Expression.One(new ClassParser(source).parse(flags.ignoreCase()));
            case '(' -> group();
            case '\\' -> escape();
            case '*', '+', '?' -> throw source.error("nothing to repeat");
            case '{' -> brace();
            default -> one(CodePoints.of(c));
        };
    }

    private Expression brace() throws ExpressionSyntaxException {
        source.backTo(source.position() - 1);
        if (counted(Expression.EMPTY) != Expression.EMPTY) {
            throw source.error("nothing to repeat");
        }
        return one(CodePoints.of(source.next()));
    }

    private Expression assertion(Expression.Assertion.Kind kind) {
        boolean ofLine = kind == Expression.Assertion.Kind.START || kind == Expression.Assertion.Kind.END;
        return ofLine && flags.multiline()
                ? new Expression.Unsupported("the modifier m")
                : new Expression.Assertion(kind);
    }

    private Expression one(CodePoints codePoints) {
        return new Expression.One(flags.ignoreCase() ? CaseVariants.of(codePoints) : codePoints);
    }

    private Expression escape() throws ExpressionSyntaxException {
        if (source.accept("b")) {
            return assertion(Expression.Assertion.Kind.WORD_BOUNDARY);
        }
        if (source.accept("B")) {
            return assertion(Expression.Assertion.Kind.NO_WORD_BOUNDARY);
        }
        if (source.peek() >= '1' && source.peek() <= '9') {
            int number = source.number();
            if (number > groups.count()) {
                throw source.error("no group " + number);
            }
            return new Expression.Unsupported("a back-reference");
        }
        if (source.accept("k")) {
            source.expect("<");
            String name = source.until(">");
            if (!groups.names().contains(name)) {
                throw source.error("no group '" + name + "'");
            }
            return new Expression.Unsupported("a back-reference");
        }
        return one(new EscapeParser(source).parse());
    }

    private Expression group() throws ExpressionSyntaxException {
        if (!source.accept("?")) {
            return closed(choice());
        }
        if (source.accept(":")) {
            return closed(choice());
        }
        if (source.accept("=")) {
            return new Expression.LookAhead(closed(choice()), false);
        }
        if (source.accept("!")) {
            return new Expression.LookAhead(closed(choice()), true);
        }
        if (source.accept("<=")) {
            return new Expression.LookBehind(closed(choice()), false);
        }
        if (source.accept("<!")) {
            return new Expression.LookBehind(closed(choice()), true);
        }
        if (source.accept("<")) {
            source.until(">");
            return closed(choice());
        }
        return modified();
    }

    private Expression closed(Expression body) throws ExpressionSyntaxException {
        source.expect(")");
        return body;
    }

    private Expression modified() throws ExpressionSyntaxException {
        Set<Integer> on = letters();
        Set<Integer> off = source.accept("-") ? letters() : Set.of();
        if (!source.accept(":")
                || (on.isEmpty() && off.isEmpty())
                || on.stream().anyMatch(off::contains)) {
            throw source.error("unknown kind of group");
        }
        Flags outer = flags;
        flags = new Flags(
                is('i', on, off, outer.ignoreCase()),
                is('s', on, off, outer.dotAll()),
                is('m', on, off, outer.multiline()));
        Expression body = closed(choice());
        flags = outer;
        return body;
    }

    private Set<Integer> letters() throws ExpressionSyntaxException {
        Set<Integer> result = new TreeSet<>();
        while (source.peek() == 'i' || source.peek() == 's' || source.peek() == 'm') {
            if (!result.add(source.next())) {
                throw source.error("repeated modifier");
            }
        }
        return result;
    }

    private static boolean is(int letter, Set<Integer> on, Set<Integer> off, boolean inherited) {
        return on.contains(letter) || (inherited && !off.contains(letter));
    }
}
