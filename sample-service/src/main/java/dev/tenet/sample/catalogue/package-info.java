/** What can be ordered, and what it costs. */
@NullMarked
package dev.tenet.sample.catalogue;

import org.jspecify.annotations.NullMarked;
