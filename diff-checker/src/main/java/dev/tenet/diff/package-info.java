/** What changed between two contracts, and whom it breaks. */
@NullMarked
package dev.tenet.diff;

import org.jspecify.annotations.NullMarked;
