package dev.tenet.linter.path;

import java.util.List;

/** One step of an expression as it is searched: none goes up. */
sealed interface Move {

    /** To members of the value. */
    record Down(Selector selector) implements Move {}

    /** To the value itself and everything below it. */
    record Deep() implements Move {}

    /** To the value itself, where it meets a condition. */
    record Stay(Condition condition) implements Move {}

    /** What a value has to meet. */
    sealed interface Condition {}

    /** It has a member that a selector goes to, and that meets further conditions: what remains of {@code …x^}. */
    record Has(Selector selector, List<Condition> further) implements Condition {}

    /** It is an object or an array. */
    record Container() implements Condition {}
}
