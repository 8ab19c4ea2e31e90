/** From lowered schemas to the normal form. */
@NullMarked
package dev.tenet.schema.compile;

import org.jspecify.annotations.NullMarked;
