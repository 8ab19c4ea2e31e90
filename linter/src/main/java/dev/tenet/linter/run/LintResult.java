package dev.tenet.linter.run;

import dev.tenet.contract.finding.LintFinding;
import dev.tenet.linter.document.Inventory;
import dev.tenet.linter.ignore.Ignore;
import java.util.List;
import java.util.Optional;

/**
 * What came of linting one document.
 *
 * @param findings each once, by file, place, rule and path; without those that the document asks to be ignored
 * @param faults rules that could not judge some value; what the other rules found is complete
 * @param ignores what the document, and those that it refers to, ask to be ignored
 * @param inventory the documents; empty where the document is no YAML
 */
public record LintResult(
        List<LintFinding> findings, List<RulesetFault> faults, List<Ignore> ignores, Optional<Inventory> inventory) {}
