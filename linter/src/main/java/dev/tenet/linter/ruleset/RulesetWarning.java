package dev.tenet.linter.ruleset;

/**
 * Something in a ruleset that is surely not meant, although the ruleset can be used.
 *
 * @param place {@code file:line:column}
 * @param message what is wrong, what to do
 */
public record RulesetWarning(String place, String message) {
    @Override
    public String toString() {
        return place + ": " + message;
    }
}
