/** Who uses what of a contract, and so is hit by a change of it. */
@NullMarked
package dev.tenet.project.consumers;

import org.jspecify.annotations.NullMarked;
