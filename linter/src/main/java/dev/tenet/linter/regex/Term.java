package dev.tenet.linter.regex;

import java.util.List;

/** A part of a regular expression. */
sealed interface Term {

    /** Any of several, the first that leads to a match. */
    record Choice(List<Term> options) implements Term {}

    /** One after the other; nothing at all where it is empty. */
    record Sequence(List<Term> terms) implements Term {}

    /** One character. */
    record Characters(CharacterSet set) implements Term {}

    /** A place between characters. */
    enum Place implements Term {
        START,
        END,
        WORD_EDGE,
        NO_WORD_EDGE
    }

    /** What must, or must not, stand before or after a place. */
    record Look(boolean ahead, boolean negative, Term term) implements Term {}

    /** A part that is remembered as the group of a number. */
    record Group(int index, Term term) implements Term {}

    /** What a group has taken. */
    record Reference(int group) implements Term {}

    /** A repetition; {@code most} is -1 where there is no end. */
    record Repeat(Term term, int least, int most, boolean lazy) implements Term {}
}
