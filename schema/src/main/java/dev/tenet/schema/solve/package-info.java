/** The engine: finds a value that satisfies a goal, or shows that there is none. */
@NullMarked
package dev.tenet.schema.solve;

import org.jspecify.annotations.NullMarked;
