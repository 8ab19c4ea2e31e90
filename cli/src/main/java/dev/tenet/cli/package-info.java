/** The {@code tenet} command: options in, exit code out, no logic of its own. */
@NullMarked
package dev.tenet.cli;

import org.jspecify.annotations.NullMarked;
