/** The functions of {@code tenet:recommended}, for what the core functions cannot say: habits of a contract, and what crosses the wire. */
@NullMarked
package dev.tenet.linter.recommended;

import org.jspecify.annotations.NullMarked;
