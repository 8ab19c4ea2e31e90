/** The goals: thin faces over {@code project}, as the command line is. */
@NullMarked
package dev.tenet.maven;

import org.jspecify.annotations.NullMarked;
