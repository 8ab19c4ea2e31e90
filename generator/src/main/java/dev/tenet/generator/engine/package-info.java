/** The wall between Tenet and a generator engine: types of the JDK only, so that the engine can live in a class loader of its own. */
@NullMarked
package dev.tenet.generator.engine;

import org.jspecify.annotations.NullMarked;
