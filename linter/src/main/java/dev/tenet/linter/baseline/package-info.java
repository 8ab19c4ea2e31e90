/** Findings that were there before, and do not count. */
@NullMarked
package dev.tenet.linter.baseline;

import org.jspecify.annotations.NullMarked;
