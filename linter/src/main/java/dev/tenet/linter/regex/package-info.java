/** Regular expressions of ECMAScript, which is what rulesets are written in, on engines of Java. */
@NullMarked
package dev.tenet.linter.regex;

import org.jspecify.annotations.NullMarked;
