package dev.tenet.report.run;

import java.util.Optional;

/**
 * What a rule means.
 *
 * @param purpose one sentence
 * @param page the whole page, in Markdown; absent for rules of somebody else
 * @param url where the rule is explained
 */
public record RuleText(String purpose, Optional<String> page, Optional<String> url) {}
