package dev.tenet.linter.run;

import dev.tenet.contract.finding.LintFinding;
import java.util.List;

/**
 * What came of linting one document.
 *
 * @param findings each once, by file, place, rule and path
 * @param faults rules that could not judge some value; what the other rules found is complete
 */
public record LintResult(List<LintFinding> findings, List<RulesetFault> faults) {}
