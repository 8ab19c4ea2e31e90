package dev.tenet.linter.run;

import dev.tenet.linter.message.PathText;
import java.util.List;

/**
 * A rule that could not judge a value: a filter or a function failed. The other values and rules are not concerned.
 *
 * @param rule the name of the rule
 * @param what the expression or the function
 * @param path where in the linted document it first happened
 * @param times how often it happened
 */
public record RulesetFault(String rule, String what, String reason, String source, List<String> path, int times) {
    /** One line for people. */
    @Override
    public String toString() {
        String place = source.isEmpty() ? "" : source + PathText.escapedPointer(path) + ": ";
        return place + "rule \"" + rule + "\" could not judge this"
                + (times > 1 ? " and " + (times - 1) + " other values" : "") + ": " + what + ": " + reason;
    }
}
