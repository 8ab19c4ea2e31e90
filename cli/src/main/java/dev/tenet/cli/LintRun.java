package dev.tenet.cli;

import dev.tenet.contract.finding.LintFinding;
import dev.tenet.linter.ruleset.RulesetException;
import dev.tenet.report.lint.LintRule;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

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
     * What came of one document.
     *
     * @param findings in the order of reports
     * @param warnings lines about the ruleset, such as a filter that could not be evaluated
     */
    record Linted(List<LintFinding> findings, List<String> warnings) {}

    /**
     * What holds for all documents of a run.
     *
     * @param ruleset a path or URL; where there is none, that of the folder is looked for
     * @param allowRemote whether the network may be used
     */
    record Settings(
            Optional<String> ruleset, Path workingDirectory, boolean ignoreUnknownFormat, boolean allowRemote) {}

    /** Loads rulesets. */
    @FunctionalInterface
    interface Engine {
        LintRun load(Settings settings) throws RulesetException;
    }
}
