package dev.tenet.schema.language;

import java.util.ArrayList;
import java.util.List;

/** Thompson's automaton of an expression; conditions without width stay edges of their own. */
final class Nfa {

    record Edge(Label label, int target) {}

    sealed interface Label permits Nothing, Read, Check, Look {}

    record Nothing() implements Label {}

    record Read(CodePoints codePoints) implements Label {}

    record Check(Expression.Assertion.Kind kind) implements Label {}

    /** The look-ahead or look-behind of that number. */
    record Look(int number) implements Label {}

    private static final Label NOTHING = new Nothing();
    private static final int MAX_STATES = 3 * Budget.STATES;

    private final List<List<Edge>> edges = new ArrayList<>();
    private final List<Expression> looks = new ArrayList<>();
    private final int start;
    private final int end;

    private Nfa(Expression expression, boolean anyBefore, boolean anyAfter) throws IrregularExpressionException {
        start = state();
        end = build(expression, start);
        if (anyBefore) {
            // Nothing leads back to the start, as each loop has a state of its own.
            connect(start, new Read(CodePoints.ALL), start);
        }
        if (anyAfter) {
            connect(end, new Read(CodePoints.ALL), end);
        }
    }

    static Nfa of(Expression expression, boolean anyBefore, boolean anyAfter) throws IrregularExpressionException {
        return new Nfa(expression, anyBefore, anyAfter);
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    List<Edge> edges(int state) {
        return edges.get(state);
    }

    Expression look(int number) {
        return looks.get(number);
    }

    int looks() {
        return looks.size();
    }

    private int state() {
        if (edges.size() >= MAX_STATES) {
            throw new LanguageTooComplexException("more than " + MAX_STATES + " states to begin with");
        }
        edges.add(new ArrayList<>(2));
        return edges.size() - 1;
    }

    private void connect(int source, Label label, int target) {
        edges.get(source).add(new Edge(label, target));
    }

    private int follow(int source, Label label) {
        int target = state();
        connect(source, label, target);
        return target;
    }

    /** Appends an expression to a state; the new last state. Only adds edges out of `from` and of new states. */
    private int build(Expression expression, int from) throws IrregularExpressionException {
        if (expression instanceof Expression.One one) {
            return follow(from, new Read(one.codePoints()));
        } else if (expression instanceof Expression.Sequence sequence) {
            int at = follow(from, NOTHING);
            for (Expression part : sequence.parts()) {
                at = build(part, at);
            }
            return at;
        } else if (expression instanceof Expression.Choice choice) {
            int join = state();
            for (Expression branch : choice.branches()) {
                connect(build(branch, follow(from, NOTHING)), NOTHING, join);
            }
            return join;
        } else if (expression instanceof Expression.Repeat repeat) {
            return repeat(repeat, from);
        } else if (expression instanceof Expression.Assertion assertion) {
            return follow(from, new Check(assertion.kind()));
        } else if (expression instanceof Expression.Unsupported unsupported) {
            throw new IrregularExpressionException(unsupported.reason());
        }
        looks.add(expression);
        return follow(from, new Look(looks.size() - 1));
    }

    private int repeat(Expression.Repeat repeat, int from) throws IrregularExpressionException {
        int at = follow(from, NOTHING);
        for (int i = 0; i < repeat.min(); i++) {
            at = build(repeat.body(), at);
        }
        if (repeat.max() < 0) {
            int loop = follow(at, NOTHING);
            connect(build(repeat.body(), loop), NOTHING, loop);
            return follow(loop, NOTHING);
        }
        int join = state();
        for (int i = repeat.min(); i < repeat.max(); i++) {
            connect(at, NOTHING, join);
            at = build(repeat.body(), at);
        }
        connect(at, NOTHING, join);
        return join;
    }
}
