package dev.tenet.linter.run;

import dev.tenet.contract.InputException;
import dev.tenet.contract.finding.LintFinding;
import dev.tenet.contract.finding.Severity;
import dev.tenet.contract.syntax.SyntaxProblem;
import dev.tenet.contract.tree.Document;
import dev.tenet.linter.document.Inventory;
import dev.tenet.linter.document.LintDocument;
import dev.tenet.linter.format.DocumentFormat;
import dev.tenet.linter.ignore.Ignores;
import dev.tenet.linter.ruleset.EffectiveRuleset;
import dev.tenet.linter.ruleset.Rule;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lints one document: first what no rule says, then the rules. */
public final class DocumentRun {
    private final Inventory inventory;
    private final EffectiveRuleset rules;
    private final RulePlans plans;
    private final boolean ignoreUnknownFormat;
    private final Optional<Timing> timing;
    private final Findings findings = new Findings();

    public DocumentRun(
            Document document,
            EffectiveRuleset rules,
            RulePlans plans,
            boolean ignoreUnknownFormat,
            Optional<Timing> timing) {
        this.inventory = new Inventory(new LintDocument(document));
        this.rules = rules;
        this.plans = plans;
        this.ignoreUnknownFormat = ignoreUnknownFormat;
        this.timing = timing;
    }

    /** What there is to say of a document that is no YAML. */
    public static LintResult unreadable(String source, InputException problem) {
        return new LintResult(
                List.of(DocumentProblems.unreadable(source, problem)), List.of(), List.of(), Optional.empty());
    }

    /** @param problems what was noticed in reading the document */
    public LintResult run(List<SyntaxProblem> problems) {
        for (SyntaxProblem problem : problems) {
            severity(problem)
                    .ifPresent(level -> findings.add(
                            DocumentProblems.syntax(inventory.document().source(), problem, level)));
        }
        DocumentProblems.references(inventory).forEach(findings::add);
        Set<DocumentFormat> formats = formats();
        RulePlans.Made made = plans.of(rules, formats);
        Faults faults = new Faults(inventory.document().source());
        made.faults().all().forEach(faults::add);
        new RuleRun(inventory, findings, faults, timing).run(made.plan());
        Ignores ignores = new Ignores(inventory);
        ignores.problems().forEach(findings::add);
        List<LintFinding> remaining = ignores.remaining(findings.sorted());
        return new LintResult(remaining, faults.all(), ignores.used(), Optional.of(inventory));
    }

    /**
     * What one rule looks at, and what comes of it.
     *
     * @param enabled whether the ruleset switches the rule on; it is traced in any case
     */
    public RuleTrace trace(Rule rule, boolean enabled) {
        return new RuleTracer(inventory, rule, enabled).trace(formats());
    }

    private Optional<Severity> severity(SyntaxProblem problem) {
        return switch (problem.kind()) {
            case DUPLICATE_KEY -> rules.duplicateKeys();
            case KEY_IS_NO_STRING -> rules.incompatibleValues();
        };
    }

    private Set<DocumentFormat> formats() {
        Set<DocumentFormat> formats = EnumSet.noneOf(DocumentFormat.class);
        for (DocumentFormat format : rules.formats()) {
            if (format.matches(inventory.resolved())) {
                formats.add(format);
            }
        }
        if (formats.isEmpty() && !ignoreUnknownFormat && !rules.formats().isEmpty()) {
            findings.add(DocumentProblems.unrecognized(inventory, EnumSet.copyOf(rules.formats())));
        }
        return formats;
    }
}
