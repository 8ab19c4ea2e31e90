package dev.tenet.linter.fix;

import dev.tenet.contract.finding.LintFinding;
import java.util.List;

/** Knows how to repair what one rule finds. */
@FunctionalInterface
interface Fixer {
    /**
     * The fixes for findings of the rule, all of them in the document itself. What cannot be repaired without guessing has none.
     */
    List<Fix> fixes(List<LintFinding> findings, Tree tree);
}
