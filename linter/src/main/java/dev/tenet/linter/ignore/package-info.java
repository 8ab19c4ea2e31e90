/** Findings that a document asks to be ignored, with a reason. */
@NullMarked
package dev.tenet.linter.ignore;

import org.jspecify.annotations.NullMarked;
