/** The second opinion: an independent validator confirms every witness before it is reported. */
@NullMarked
package dev.tenet.schema.verify;

import org.jspecify.annotations.NullMarked;
