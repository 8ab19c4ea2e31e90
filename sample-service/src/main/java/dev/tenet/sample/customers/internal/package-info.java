/** How customers are kept. */
@NullMarked
package dev.tenet.sample.customers.internal;

import org.jspecify.annotations.NullMarked;
