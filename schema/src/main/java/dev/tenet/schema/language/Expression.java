package dev.tenet.schema.language;

import java.util.List;

/** What an ECMA-262 regular expression says, without what only matters to captures (ECMA-262, section 22.2.1). */
sealed interface Expression {
    Expression EMPTY = new Sequence(List.of());

    /** One code point of a set. */
    record One(CodePoints codePoints) implements Expression {}

    record Sequence(List<Expression> parts) implements Expression {}

    record Choice(List<Expression> branches) implements Expression {}

    /** A negative max means any number of times. */
    record Repeat(Expression body, int min, int max) implements Expression {}

    record Assertion(Kind kind) implements Expression {
        enum Kind {
            START,
            END,
            WORD_BOUNDARY,
            NO_WORD_BOUNDARY
        }
    }

    /** {@code (?=…)} or {@code (?!…)}. */
    record LookAhead(Expression body, boolean negative) implements Expression {}

    /** {@code (?<=…)} or {@code (?<!…)}. */
    record LookBehind(Expression body, boolean negative) implements Expression {}

    /** What no automaton can do. */
    record Unsupported(String reason) implements Expression {}
}
