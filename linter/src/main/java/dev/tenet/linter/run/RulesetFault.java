package dev.tenet.linter.run;

import java.util.List;

/**
 * A rule that could not judge a value: a filter or a function failed. The other values and rules are not concerned.
 *
 * @param rule the name of the rule
 * @param what the expression or the function
 * @param path where in the linted document it first happened
 * @param times how often it happened
 */
public record RulesetFault(String rule, String what, String reason, String source, List<String> path, int times) {}
