/** How generated files get into the folder of a target: nothing of the user's is lost, and a run that is stopped leaves no mixture. */
@NullMarked
package dev.tenet.generator.output;

import org.jspecify.annotations.NullMarked;
