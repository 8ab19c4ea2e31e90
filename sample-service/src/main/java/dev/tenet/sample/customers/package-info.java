/** Who orders. */
@NullMarked
package dev.tenet.sample.customers;

import org.jspecify.annotations.NullMarked;
