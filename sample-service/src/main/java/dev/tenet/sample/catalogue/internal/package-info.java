/** How the catalogue is kept. */
@NullMarked
package dev.tenet.sample.catalogue.internal;

import org.jspecify.annotations.NullMarked;
