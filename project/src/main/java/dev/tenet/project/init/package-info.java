/** Starts a project: writes tenet.yaml, a ruleset and a CI job. */
@NullMarked
package dev.tenet.project.init;

import org.jspecify.annotations.NullMarked;
