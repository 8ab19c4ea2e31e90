/** Reads configuration into values, with the place of everything that is wrong. */
@NullMarked
package dev.tenet.project.reading;

import org.jspecify.annotations.NullMarked;
