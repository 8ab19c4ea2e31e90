package dev.tenet.cli;

import dev.tenet.contract.finding.LintFinding;
import dev.tenet.linter.ruleset.RulesetException;
import dev.tenet.linter.session.LintSession;
import dev.tenet.report.lint.LintRule;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** The linter as the command needs it: a ruleset that was loaded once, and documents that are linted one after the other. */
interface LintRun {
    /** Every rule of the ruleset, also those that are switched off. */
    List<LintRule> rules();

    Linted lint(LintInput document) throws RulesetException;

    /** Repairs a text as if it were a file of that name. Nothing is written. */
    Repaired repair(String name, String text) throws RulesetException;

    /**
     * A document after its repair.
     *
     * @param fixed how many findings are gone by that
     */
    record Repaired(String text, int fixed, Linted remaining) {}

    /**
     * What a rule looks at in a document and why it fires, in lines for people.
     *
     * @throws RulesetException where there is no such rule
     */
    default List<String> explain(LintInput document, String rule) throws RulesetException {
        return List.of();
    }

    /** The findings of all documents, with what only the whole run can tell put in or left out. */
    default List<LintFinding> conclude(List<LintFinding> findings) {
        return findings;
    }

    /** The files that were looked at. */
    default Set<String> sources() {
        return Set.of();
    }

    /** Lines about the ruleset that hold whatever is linted. */
    default List<String> warnings() {
        return List.of();
    }

    /** What each rule cost, in lines for people; none where nobody asked for it. */
    default List<String> timing() {
        return List.of();
    }

    /**
     * What came of one document.
     *
     * @param findings in the order of reports
     * @param warnings lines about the ruleset, such as a filter that could not be evaluated
     */
    record Linted(List<LintFinding> findings, List<String> warnings) {}

    /**
     * What holds for all documents of a run.
     *
     * @param rulesets paths or URLs; where there are none, that of the folder is looked for
     * @param allowRemote whether the network may be used
     * @param details what has to be worked out beyond findings
     * @param timing whether rules are timed
     */
    record Settings(
            List<String> rulesets,
            Path workingDirectory,
            boolean ignoreUnknownFormat,
            boolean allowRemote,
            LintSession.Details details,
            boolean timing) {}

    /** Loads rulesets. */
    @FunctionalInterface
    interface Engine {
        LintRun load(Settings settings) throws RulesetException;
    }
}
