/** Lints documents with Spectral rulesets; rulesets in, findings out. */
@NullMarked
package dev.tenet.linter;

import org.jspecify.annotations.NullMarked;
