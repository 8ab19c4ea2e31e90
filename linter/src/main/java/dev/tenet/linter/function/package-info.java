/** What rules call: the functions of rulesets, and what they are told. */
@NullMarked
package dev.tenet.linter.function;

import org.jspecify.annotations.NullMarked;
