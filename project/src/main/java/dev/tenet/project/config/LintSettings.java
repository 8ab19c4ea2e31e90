package dev.tenet.project.config;

import dev.tenet.contract.finding.Severity;
import java.util.List;
import java.util.Optional;

/**
 * How contracts are linted.
 *
 * @param rulesets paths, sources or names of rulesets, as {@code tenet lint -r} takes them
 * @param failSeverity the severity from which findings fail
 * @param baseline the file of findings that are known
 */
public record LintSettings(List<String> rulesets, Optional<Severity> failSeverity, Optional<String> baseline) {
    public static final LintSettings NONE = new LintSettings(List.of(), Optional.empty(), Optional.empty());
}
