/** A contract and everything that it refers to, as one document that may be changed. */
@NullMarked
package dev.tenet.generator.bundle;

import org.jspecify.annotations.NullMarked;
