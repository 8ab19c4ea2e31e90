package dev.tenet.schema.language;

/** Turns expressions into languages. */
final class Compiler {

    /** The strings in which an expression finds a match (ECMA-262, section 22.2.7.2). */
    static Language found(Expression expression) throws IrregularExpressionException {
        Expression trimmed = Search.TAIL.trim(Search.HEAD.trim(expression));
        return language(trimmed, Neighbour.EDGE, true, true);
    }

    /** The strings of which some start matches, after something of that kind: what a look-ahead asks for. */
    static Language following(Expression expression, Neighbour before) throws IrregularExpressionException {
        if (Contents.hasLookBehind(expression)) {
            throw new IrregularExpressionException("a look-behind inside of a look-ahead");
        }
        return language(Search.TAIL.trim(expression), before, false, true);
    }

    /** The strings of which some end matches: what a look-behind asks for. */
    static Language preceding(Expression expression) throws IrregularExpressionException {
        if (Contents.looksAhead(expression)) {
            throw new IrregularExpressionException("a look-behind that looks ahead");
        }
        return language(Search.HEAD.trim(expression), Neighbour.EDGE, true, false);
    }

    private static Language language(Expression expression, Neighbour before, boolean anyBefore, boolean anyAfter)
            throws IrregularExpressionException {
        Nfa nfa = Nfa.of(expression, anyBefore, anyAfter);
        return Language.of(new Unfolding(nfa, Contents.hasWordBoundary(expression), before).automaton());
    }

    private Compiler() {}
}
