/** Makes of a contract one that a generator engine does not misread, and says what is lost. */
@NullMarked
package dev.tenet.generator.lowering;

import org.jspecify.annotations.NullMarked;
