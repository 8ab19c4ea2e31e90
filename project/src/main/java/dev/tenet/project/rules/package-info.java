/** What the rules mean, of the diff, of the linter, and of rulesets. */
@NullMarked
package dev.tenet.project.rules;

import org.jspecify.annotations.NullMarked;
