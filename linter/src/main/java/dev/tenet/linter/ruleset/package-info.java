/** Rulesets: read, merged, and asked which rules hold for a document. */
@NullMarked
package dev.tenet.linter.ruleset;

import org.jspecify.annotations.NullMarked;
