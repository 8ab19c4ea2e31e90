/** Contracts as documents: where they come from, how they are read. */
@NullMarked
package dev.tenet.contract;

import org.jspecify.annotations.NullMarked;
