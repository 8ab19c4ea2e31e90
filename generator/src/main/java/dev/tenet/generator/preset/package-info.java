/** The kinds of targets, each with good defaults for a generator of the engine. */
@NullMarked
package dev.tenet.generator.preset;

import org.jspecify.annotations.NullMarked;
