/** The documents of a run: where values stand, and what references lead to. */
@NullMarked
package dev.tenet.linter.document;

import org.jspecify.annotations.NullMarked;
