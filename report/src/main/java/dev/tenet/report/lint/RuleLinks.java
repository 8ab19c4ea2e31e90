package dev.tenet.report.lint;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The pages that explain the rules of a run, by rule. */
final class RuleLinks {
    private final Map<String, String> byRule = new HashMap<>();

    RuleLinks(LintRunInfo run) {
        for (LintRule rule : run.rules()) {
            rule.documentationUrl().filter(url -> !url.isEmpty()).ifPresent(url -> byRule.put(rule.name(), url));
        }
    }

    Optional<String> of(String code) {
        return Optional.ofNullable(byRule.get(code));
    }
}
