package dev.tenet.schema.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * What of an expression matters when anything may precede or follow the match: {@code x{2,9}} at the end finds what
 * {@code xx} finds. Keeps the automata of unanchored expressions small.
 */
enum Search {
    /** Anything may precede: looks at the first part. */
    HEAD,
    /** Anything may follow: looks at the last part. */
    TAIL;

    Expression trim(Expression expression) {
        if (expression instanceof Expression.Repeat repeat) {
            return trimRepeat(repeat);
        }
        if (expression instanceof Expression.Sequence sequence) {
            return trimSequence(sequence);
        }
        if (expression instanceof Expression.Choice choice) {
            List<Expression> branches =
                    choice.branches().stream().map(this::trim).toList();
            return branches.contains(Expression.EMPTY) ? Expression.EMPTY : new Expression.Choice(branches);
        }
        if (this == TAIL && expression instanceof Expression.LookAhead look && !look.negative()) {
            return trim(look.body());
        }
        if (this == HEAD && expression instanceof Expression.LookBehind look && !look.negative()) {
            return trim(look.body());
        }
        return expression;
    }

    private Expression trimRepeat(Expression.Repeat repeat) {
        Expression body = repeat.body();
        if (repeat.min() == 0) {
            return Expression.EMPTY;
        }
        if (repeat.min() == 1) {
            return trim(body);
        }
        Expression others = new Expression.Repeat(body, repeat.min() - 1, repeat.min() - 1);
        return new Expression.Sequence(this == TAIL ? List.of(others, trim(body)) : List.of(trim(body), others));
    }

    private Expression trimSequence(Expression.Sequence sequence) {
        Deque<Expression> parts = new ArrayDeque<>(sequence.parts());
        while (!parts.isEmpty()) {
            Expression trimmed = trim(this == TAIL ? parts.removeLast() : parts.removeFirst());
            if (!trimmed.equals(Expression.EMPTY)) {
                if (this == TAIL) {
                    parts.addLast(trimmed);
                } else {
                    parts.addFirst(trimmed);
                }
                return new Expression.Sequence(new ArrayList<>(parts));
            }
        }
        return Expression.EMPTY;
    }
}
