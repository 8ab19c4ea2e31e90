/** The outbox, and who empties it. */
@NullMarked
package dev.tenet.sample.webhooks.internal;

import org.jspecify.annotations.NullMarked;
