/** The functions that every ruleset can name. */
@NullMarked
package dev.tenet.linter.function.core;

import org.jspecify.annotations.NullMarked;
