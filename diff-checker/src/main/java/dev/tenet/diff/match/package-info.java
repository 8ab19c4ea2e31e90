/** What in the base belongs to what in the revision. */
@NullMarked
package dev.tenet.diff.match;

import org.jspecify.annotations.NullMarked;
