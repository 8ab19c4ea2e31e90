/** Rulesets and functions in JavaScript, run by GraalJS in a context that reads the project's scripts and nothing else. */
@NullMarked
package dev.tenet.linter.javascript;

import org.jspecify.annotations.NullMarked;
