/** The file {@code tenet.lock}: what was generated, and from what. */
@NullMarked
package dev.tenet.generator.lock;

import org.jspecify.annotations.NullMarked;
