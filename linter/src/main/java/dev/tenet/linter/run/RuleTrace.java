package dev.tenet.linter.run;

import dev.tenet.contract.finding.LintFinding;
import dev.tenet.contract.tree.Range;
import dev.tenet.linter.format.DocumentFormat;
import dev.tenet.linter.ruleset.Rule;
import java.util.List;
import java.util.Set;

/**
 * How a rule came to its findings in one document, for those who write rulesets.
 *
 * @param enabled whether the ruleset switches it on
 * @param formats those of the document, as far as the ruleset mentions them
 * @param holds whether the rule holds for a document of these formats
 * @param expressions what it looks at, aliases replaced
 * @param ignored findings that an {@code x-tenet-ignore} takes out
 * @param faults values that it could not judge
 */
public record RuleTrace(
        Rule rule,
        boolean enabled,
        Set<DocumentFormat> formats,
        boolean holds,
        List<Given> expressions,
        List<LintFinding> ignored,
        List<RulesetFault> faults) {
    /** How many values are shown of each expression; the others are counted. */
    public static final int MOST = 10;

    /**
     * One expression.
     *
     * @param count how many values it selects
     * @param objections how many checks of them object
     * @param matches the first of them
     */
    public record Given(String expression, int count, int objections, List<Match> matches) {}

    /**
     * A value that is looked at.
     *
     * @param path as the rule sees it, through references
     * @param source the file that holds it
     */
    public record Match(List<String> path, String source, Range range, List<Verdict> verdicts) {}

    /**
     * What a function says of a value, or of a field of it.
     *
     * @param check the field and the function
     * @param outcome {@code passes}, what is objected to, or why it could not be judged
     */
    public record Verdict(String check, List<String> path, Kind kind, String outcome) {}

    /** How a check ends. */
    public enum Kind {
        PASSES,
        OBJECTS,
        /** It objects, but the rule is switched off at the place. */
        SWITCHED_OFF,
        FAILS
    }
}
