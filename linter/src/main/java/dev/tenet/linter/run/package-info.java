/** One run of a ruleset over a document: what rules look at, what they are told, and what comes of it. */
@NullMarked
package dev.tenet.linter.run;

import org.jspecify.annotations.NullMarked;
