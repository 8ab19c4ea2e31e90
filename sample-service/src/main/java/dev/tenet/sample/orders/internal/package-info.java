/** How orders are kept. */
@NullMarked
package dev.tenet.sample.orders.internal;

import org.jspecify.annotations.NullMarked;
