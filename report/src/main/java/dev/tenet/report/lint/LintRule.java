package dev.tenet.report.lint;

import dev.tenet.contract.finding.Severity;
import java.util.Optional;

/**
 * What reports say of a rule of the ruleset.
 *
 * @param documentationUrl of the rule, or of its ruleset with {@code #} and the name of the rule
 * @param enabled whether the run looked for it
 */
public record LintRule(
        String name,
        Optional<String> description,
        Optional<String> documentationUrl,
        Severity severity,
        boolean enabled) {}
