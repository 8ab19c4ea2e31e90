package dev.tenet.linter.fix;

import dev.tenet.linter.run.LintResult;

/**
 * What came of repairing one document.
 *
 * @param text the document with all fixes; the very same text where there was nothing to fix
 * @param fixed how many findings are gone by that
 * @param remaining what there is to say of the repaired document
 */
public record FixResult(String text, int fixed, LintResult remaining) {}
