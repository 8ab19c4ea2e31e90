package dev.tenet.schema.language;

/** What an ECMA-262 regular expression means as a {@code pattern}: a search, not anchored, by code points. */
public sealed interface Pattern {

    /** Just the strings of this language match. */
    record Regular(Language language) implements Pattern {}

    /** The expression is valid, but what it matches cannot be told by an automaton, or not by one of tolerable size. */
    record Irregular(String reason) implements Pattern {}

    /** Not a regular expression. */
    record Invalid(String reason) implements Pattern {}

    static Pattern parse(String ecmaRegularExpression) {
        try {
            return new Regular(Compiler.found(ExpressionParser.parse(ecmaRegularExpression)));
        } catch (ExpressionSyntaxException e) {
            return new Invalid(e.reason());
        } catch (IrregularExpressionException e) {
            return new Irregular(e.reason());
        } catch (LanguageTooComplexException e) {
            return new Irregular("too complex: " + e.getMessage());
        }
    }
}
