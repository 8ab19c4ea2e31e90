/** What a module that runs scripts offers to the linter: rulesets and functions that are written in a programming language. */
@NullMarked
package dev.tenet.linter.script;

import org.jspecify.annotations.NullMarked;
