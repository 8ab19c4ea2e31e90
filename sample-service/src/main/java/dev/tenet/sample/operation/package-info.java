/** How the process starts and stops. */
@NullMarked
package dev.tenet.sample.operation;

import org.jspecify.annotations.NullMarked;
