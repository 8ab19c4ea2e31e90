/** The file patterns of rulesets. */
@NullMarked
package dev.tenet.linter.ruleset.glob;

import org.jspecify.annotations.NullMarked;
