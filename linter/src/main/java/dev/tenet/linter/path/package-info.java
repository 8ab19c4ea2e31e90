/** JSONPath in the dialect of rulesets: parsed once, one walk for all of them. */
@NullMarked
package dev.tenet.linter.path;

import org.jspecify.annotations.NullMarked;
