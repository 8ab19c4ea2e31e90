/** The rules: what can change, and what each change touches. */
@NullMarked
package dev.tenet.diff.rules;

import org.jspecify.annotations.NullMarked;
