/** Telling callers what happens. */
@NullMarked
package dev.tenet.sample.webhooks;

import org.jspecify.annotations.NullMarked;
