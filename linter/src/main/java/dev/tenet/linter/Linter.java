package dev.tenet.linter;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.InputException;
import dev.tenet.contract.Nearest;
import dev.tenet.contract.syntax.Tolerance;
import dev.tenet.contract.tree.Document;
import dev.tenet.linter.ruleset.EffectiveRuleset;
import dev.tenet.linter.ruleset.Ruleset;
import dev.tenet.linter.ruleset.RulesetException;
import dev.tenet.linter.run.DocumentRun;
import dev.tenet.linter.run.LintResult;
import dev.tenet.linter.run.RulePlans;
import dev.tenet.linter.run.RuleTrace;
import dev.tenet.linter.run.Timing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The front door of this module: lints documents with one ruleset. What rules look at is compiled once for all documents; several
 * threads may lint at a time.
 */
public final class Linter {
    private final Ruleset ruleset;
    private final boolean ignoreUnknownFormat;
    private final Optional<Timing> timing;
    private final RulePlans plans = new RulePlans();

    /** @param ignoreUnknownFormat whether a document of none of the ruleset's formats is nothing to report */
    public Linter(Ruleset ruleset, boolean ignoreUnknownFormat) {
        this(ruleset, ignoreUnknownFormat, Optional.empty());
    }

    /** @param timing takes what each rule costs */
    public Linter(Ruleset ruleset, boolean ignoreUnknownFormat, Optional<Timing> timing) {
        this.ruleset = ruleset;
        this.ignoreUnknownFormat = ignoreUnknownFormat;
        this.timing = timing;
    }

    /**
     * Reads a document and lints it. One that is no YAML has a finding that says so.
     *
     * @param source as {@link ContractReader#read} takes it
     * @throws InputException where there is no such document
     * @throws RulesetException where the ruleset's overrides for this document do not fit
     */
    public LintResult lint(ContractReader reader, String source) throws RulesetException {
        return lint(source, tolerance -> reader.readTolerantly(source, tolerance));
    }

    /**
     * Lints a text as if it were a file of that name.
     *
     * @throws RulesetException where the ruleset's overrides for this document do not fit
     */
    public LintResult lint(ContractReader reader, String name, String text) throws RulesetException {
        return lint(name, tolerance -> reader.parseTolerantly(name, text, tolerance));
    }

    private LintResult lint(String source, Function<Tolerance, Document> read) throws RulesetException {
        long start = System.nanoTime();
        Tolerance tolerance = Tolerance.noting();
        Document document;
        try {
            document = read.apply(tolerance);
        } catch (InputException e) {
            if (e.position().isEmpty()) {
                throw e;
            }
            return DocumentRun.unreadable(source, e);
        }
        timing.ifPresent(watches -> watches.prepared(System.nanoTime() - start));
        return lint(document, tolerance);
    }

    /**
     * Lints a document that has been read.
     *
     * @param tolerance what was noticed in reading it
     */
    public LintResult lint(Document document, Tolerance tolerance) throws RulesetException {
        long start = System.nanoTime();
        EffectiveRuleset rules = ruleset.forDocument(document.source());
        DocumentRun run = new DocumentRun(document, rules, plans, ignoreUnknownFormat, timing);
        timing.ifPresent(watches -> watches.prepared(System.nanoTime() - start));
        return run.run(tolerance.problems());
    }

    /**
     * Tells what a rule looks at in a document, and what comes of it.
     *
     * @param document as this reader reads it
     * @throws RulesetException where there is no such rule
     */
    public RuleTrace explain(Document document, String rule) throws RulesetException {
        EffectiveRuleset rules = ruleset.forDocument(document.source());
        List<String> names = new ArrayList<>();
        for (EffectiveRuleset.Listed listed : rules.all()) {
            if (listed.rule().name().equals(rule)) {
                return new DocumentRun(document, rules, plans, true, timing).trace(listed.rule(), listed.enabled());
            }
            names.add(listed.rule().name());
        }
        String meant = Nearest.of(rule, names)
                .map(name -> "; did you mean \"" + name + "\"?")
                .orElse("; see the names in reports and rulesets");
        throw new RulesetException(List.of("tenet: the ruleset has no rule \"" + rule + "\"" + meant));
    }
}
