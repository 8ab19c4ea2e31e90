package dev.tenet.project.check;

import dev.tenet.contract.finding.Severity;
import dev.tenet.project.policy.Acceptance;
import dev.tenet.project.policy.FailOn;
import dev.tenet.report.lint.LintRule;
import java.util.List;

/**
 * What came of everything that a project asks for.
 *
 * @param rules of the rulesets
 * @param unused acceptances that matched nothing
 * @param notes about the run, such as doubts about a ruleset
 */
public record CheckResult(
        List<ContractResult> contracts,
        List<GeneratedCode.Target> targets,
        List<LintRule> rules,
        Severity failSeverity,
        FailOn failOn,
        List<Acceptance> unused,
        List<String> notes) {

    public Verdict verdict() {
        Verdict contract = contracts.stream().map(ContractResult::verdict).reduce(Verdict.PASSED, Verdict::worst);
        return targets.stream().map(GeneratedCode.Target::verdict).reduce(contract, Verdict::worst);
    }

    /** The same, with these acceptances told as not needed. */
    public CheckResult withUnused(List<Acceptance> others) {
        return new CheckResult(contracts, targets, rules, failSeverity, failOn, others, notes);
    }
}
